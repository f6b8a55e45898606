import { afterEach, describe, expect, test, vi } from 'vitest';
import { withHeld } from '../../scripts/offline/held-text.ts';
import { serveOffline } from '../../scripts/offline/serve-offline.ts';
import { startingScript } from '../../scripts/offline/starting-script.ts';

test('imports among the held scripts are put by name, and nothing else is', () => {
  const texts = {
    'a-1.js':
      'import{b}from"./b-2.js";import`./b-2.js`;x(()=>import(`./b-2.js`));say("from ./b-2.js")',
    'b-2.js': 'import{c}from"./c-3.js";import("node:fs");export const b=1',
  };
  expect(withHeld(texts)).toEqual({
    'a-1.js':
      'import{b}from"held:b-2.js";import"held:b-2.js";x(()=>import(held("b-2.js")));say("from ./b-2.js")',
    'b-2.js': 'import{c}from"./c-3.js";import("node:fs");export const b=1',
  });
});

test('a page without its module is an error, not an empty page', () => {
  const page = '<link rel="icon" href="data:,">\n';
  expect(() => startingScript(page, 'a.js', [], 'd.js')).toThrow('The page starts no module.');
});

describe('the service worker', () => {
  const root = 'https://cables.example/desk/';
  afterEach(() => void vi.unstubAllGlobals());

  const files = (version: string): Record<string, string> => ({
    [root]: `page ${version}`,
    [`${root}assets/a-${version}.js`]: `script ${version}`,
  });

  /** A browser with one page open in a folder: its caches, and its network. */
  function browser(served: Record<string, string>) {
    const kept = new Map<string, Map<string, Response>>([['of another app', new Map()]]);
    const network = { served, on: true };
    const fetched = (address: string): Promise<Response> => {
      if (!network.on) return Promise.reject(new TypeError('no network'));
      const text = network.served[address];
      return Promise.resolve(new Response(text, { status: text === undefined ? 404 : 200 }));
    };
    vi.stubGlobal('fetch', ({ url }: Request) => fetched(url));
    vi.stubGlobal('caches', {
      keys: () => Promise.resolve([...kept.keys()]),
      delete: (name: string) => Promise.resolve(kept.delete(name)),
      open(name: string) {
        const cache = kept.get(name) ?? new Map<string, Response>();
        kept.set(name, cache);
        return Promise.resolve({
          match: (address: string) => Promise.resolve(cache.get(address)?.clone()),
          async addAll(requests: Request[]) {
            for (const { url } of requests) cache.set(url, await fetched(url));
          },
        });
      },
    });
    return { kept, network };
  }

  /** The worker of one version, asked as a browser asks it. */
  function worker(version: string) {
    const listeners = new Map<string, (event: never) => void>();
    const scope = {
      registration: { scope: root },
      addEventListener: (kind: string, listener: (event: never) => void) =>
        void listeners.set(kind, listener),
    };
    serveOffline(scope, version, ['./', `assets/a-${version}.js`]);
    async function tell(kind: string, fields = {}): Promise<string | null> {
      let work: Promise<unknown> = Promise.resolve(null);
      const take = (promise: Promise<unknown>): unknown => (work = promise);
      listeners.get(kind)?.({ ...fields, waitUntil: take, respondWith: take } as never);
      const answer = await work;
      return answer instanceof Response ? answer.text() : null;
    }
    const ask = (address: string, mode = 'cors', method = 'GET'): Promise<string | null> =>
      tell('fetch', { request: { url: root + address, mode, method } });
    return { tell, ask };
  }

  test('answers without a network with all of one version', async () => {
    const { network } = browser(files('1'));
    const { tell, ask } = worker('1');
    await tell('install');
    network.on = false;
    expect(await ask('#q=fish', 'navigate')).toBe('page 1');
    expect(await ask('index.html', 'navigate')).toBe('page 1');
    expect(await ask('assets/a-1.js')).toBe('script 1');
  });

  test('shows a newer page as soon as there is one, and keeps out of what is not its own', async () => {
    const { network } = browser(files('1'));
    const { tell, ask } = worker('1');
    await tell('install');
    network.served = files('2');
    expect(await ask('', 'navigate')).toBe('page 2');
    expect(await ask('assets/a-2.js')).toBe('script 2');
    network.served = {};
    expect(await ask('', 'navigate')).toBe('page 1'); // the server is broken
    expect(await ask('notes.html', 'navigate')).toBeNull();
    expect(await ask('', 'navigate', 'POST')).toBeNull();
  });

  test('takes away the version before, and no other app’s', async () => {
    const { kept, network } = browser(files('1'));
    await worker('1').tell('install');
    network.served = files('2');
    const next = worker('2');
    await next.tell('install');
    expect(kept.size).toBe(3);
    await next.tell('activate');
    expect([...kept.keys()]).toEqual(['of another app', `cable-timeline ${root} 2`]);
  });
});
