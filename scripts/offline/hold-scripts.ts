type Held = readonly [texts: Readonly<Record<string, string>>, start: string, reader: string];

/**
 * Starts a page whose scripts it holds as text. It is written into a script by its own text, so it
 * uses nothing but what stands in it.
 *
 * A page on disk may load modules from `blob:` addresses, and a worker too, but no worker that is a
 * module: so that one starts as this same function, and loads its modules itself. What the page
 * sends before they listen is kept for them.
 */
export function holdScripts([texts, start, reader]: Held): void {
  const places: Record<string, string> = {};
  const place = (parts: string[]): string =>
    URL.createObjectURL(new Blob(parts, { type: 'text/javascript' }));
  const held = (name: string): string =>
    (places[name] ??= place([
      (texts[name] ?? '').replace(/"held:([^"]+)"/g, (_, other: string) =>
        JSON.stringify(held(other)),
      ),
    ]));
  if (typeof document === 'undefined') {
    const early: unknown[] = [];
    const wait = ({ data }: MessageEvent): unknown => early.push(data);
    addEventListener('message', wait);
    void import(held(start)).then(() => {
      removeEventListener('message', wait);
      for (const data of early) dispatchEvent(new MessageEvent('message', { data }));
    });
  } else {
    const own = JSON.stringify([texts, reader, reader]);
    let worker: string | undefined;
    const heldReader = (): Worker =>
      new Worker((worker ??= place([`(${holdScripts.toString()})(${own});`])));
    Object.assign(globalThis, { heldReader });
    void import(held(start));
  }
  Object.assign(globalThis, { held });
}
