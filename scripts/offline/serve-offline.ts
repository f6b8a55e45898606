/** Of a service worker's scope what is used here; no library of types has it beside the page's. */
interface Scope {
  registration: { scope: string };
  addEventListener(
    kind: 'install' | 'activate' | 'fetch',
    listener: (event: ScopeEvent) => void,
  ): void;
}

interface ScopeEvent {
  request: Request;
  waitUntil(work: Promise<unknown>): void;
  respondWith(response: Promise<Response>): void;
}

/**
 * Keeps the files of one version of the page and answers with them: scripts and styles, whose names
 * change with what they hold, at once; the page itself only where no newer one can be had. A new
 * version waits until no tab shows the old one, and then takes its files away. It is written into the
 * worker by its own text, so it uses nothing but what stands in it.
 * @param names addresses relative to the page's folder; "./" is the page.
 */
export function serveOffline(scope: Scope, version: string, names: readonly string[]): void {
  const root = scope.registration.scope;
  const mine = `cable-timeline ${root} `;
  const cache = mine + version;
  const patience = 4000; // milliseconds for a network that neither answers nor fails

  async function keep(): Promise<void> {
    const fresh = names.map((name) => new Request(new URL(name, root), { cache: 'no-cache' }));
    await (await caches.open(cache)).addAll(fresh);
  }

  async function forget(): Promise<void> {
    const old = (await caches.keys()).filter((name) => name.startsWith(mine) && name !== cache);
    await Promise.all(old.map((name) => caches.delete(name)));
  }

  const kept = async (address: string): Promise<Response | undefined> =>
    (await caches.open(cache)).match(address, { ignoreVary: true });

  async function newest(request: Request): Promise<Response> {
    try {
      const response = await fetch(request, { signal: AbortSignal.timeout(patience) });
      if (response.ok) return response;
      return (await kept(root)) ?? response;
    } catch (error) {
      const page = await kept(root);
      if (!page) throw error;
      return page;
    }
  }

  const held = async (request: Request): Promise<Response> =>
    (await kept(request.url)) ?? fetch(request);

  scope.addEventListener('install', (event) => event.waitUntil(keep()));
  scope.addEventListener('activate', (event) => event.waitUntil(forget()));
  scope.addEventListener('fetch', (event) => {
    const { request } = event;
    const [address = ''] = request.url.split(/[?#]/);
    if (request.method !== 'GET' || !address.startsWith(root)) return;
    const name = address.slice(root.length);
    if (request.mode !== 'navigate') event.respondWith(held(request));
    else if (name === '' || name === 'index.html') event.respondWith(newest(request));
  });
}
