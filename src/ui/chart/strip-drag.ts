import type { AttachStrip } from './hands.ts';

/** Moves below this, in pixels, are the tremble of a click. */
const TREMBLE = 3;

/** The window on the strip is taken along by a drag, and put by a click; its width stays as it is. */
export const attachStripDrag: AttachStrip = (group, host) => {
  const box = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  box.setAttribute('class', 'overlay');
  group.append(box);
  let from: { x: number; window: [number, number] } | null = null;
  let moved = false;
  const x = (event: PointerEvent): number =>
    event.clientX - (group.ownerSVGElement?.getBoundingClientRect().left ?? 0);

  box.onpointerdown = (event) => {
    if (event.button !== 0) return;
    box.setPointerCapture(event.pointerId);
    from = { x: x(event), window: host.window() };
    moved = false;
  };
  box.onpointermove = (event) => {
    if (!from) return;
    const { left, right } = host.box();
    const [a, b] = from.window;
    const by = Math.max(left - a, Math.min(right - b, x(event) - from.x));
    moved ||= Math.abs(x(event) - from.x) > TREMBLE;
    if (moved) host.moved(a + by, b + by);
  };
  box.onpointerup = (event) => {
    if (from && moved) host.ended();
    else if (from) host.centred(x(event));
    from = null;
  };
  box.onpointercancel = () => {
    if (from && moved) host.ended();
    from = null;
  };
  const sync = (): void => {
    const { left, right, height } = host.box();
    const size = { x: left, width: Math.max(0, right - left), height };
    for (const [name, value] of Object.entries(size)) box.setAttribute(name, String(value));
  };
  return { sync, stop: () => box.remove() };
};
