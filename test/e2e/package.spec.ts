import { readFileSync, writeFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { timeline } from '../embed/made-up.ts';
import { example } from '../examples.ts';
import packageJson from '../../package.json' with { type: 'json' };

/** What the package gives away under each of its names, in this build. */
const alias = Object.entries(packageJson.exports).flatMap(([name, file]) =>
  typeof file === 'string' ? [] : [{ find: name.slice(1), to: file.default }],
);
const names = [
  { find: 'cable-timeline/element/fr', replacement: resolve('dist/embed/cable-timeline.fr.js') },
  ...alias.reverse().map(({ find, to }) => ({
    find: `cable-timeline${find}`,
    replacement: resolve(to),
  })),
];

/** The files of a page that holds a program alone, by their path. */
async function pageOf(program: string, folder: string): Promise<Map<string, string>> {
  const input = join(folder, 'page.ts');
  writeFileSync(input, program);
  const result = await build({
    configFile: false,
    logLevel: 'error',
    base: './',
    resolve: {
      alias: [...names, { find: /^svelte$/, replacement: resolve('node_modules/svelte') }],
    },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input,
        output: { entryFileNames: 'page.js', chunkFileNames: '[name].js' },
      },
    },
  });
  const chunks = [result]
    .flat()
    .flatMap((part) => ('output' in part ? part.output : []))
    .flatMap((file): [string, string][] =>
      file.type === 'chunk' ? [[`/${file.fileName}`, file.code]] : [],
    );
  const style = readFileSync('dist/lib/svelte.css', 'utf8');
  const html = `<!doctype html><title>Own</title><style>${style}</style><body><script type="module" src="page.js"></script>`;
  return new Map([...chunks, ['/', html], ['/timeline.json', JSON.stringify(timeline)]]);
}

const types = { '.js': 'text/javascript', '.json': 'application/json', '': 'text/html' };

test('the documented programs draw their charts', async ({ page }, info) => {
  test.slow();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  for (const [heading, words] of [
    ['Svelte components', '1 event, 5 May 2004'],
    ['The element', '2 événements'],
  ] as const) {
    const files = await pageOf(example(heading), info.outputPath());
    await page.route('http://own.example/**', (route) => {
      const { pathname } = new URL(route.request().url());
      const body = files.get(pathname);
      const contentType = types[extname(pathname) as keyof typeof types];
      return body === undefined ? route.abort() : route.fulfill({ body, contentType });
    });
    await page.goto('http://own.example/');
    await expect.poll(() => errors).toEqual([]);
    await expect(page.locator('header')).toContainText(words);
    await expect(page.locator('canvas').first()).toBeVisible();
    await page.unrouteAll();
  }
  expect(errors).toEqual([]);
});
