// npm run build: the page, the command line and the library, each into its folder of dist/.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, runnerImport } from 'vite';

// Else importing a plugin would leave every build after it in development mode.
process.env.NODE_ENV = 'production';
const { chartReader } = (await runnerImport('./scripts/reader.ts', { configFile: false })).module;
const { shortScopes, slim, small } = (
  await runnerImport('./scripts/slim.ts', { configFile: false })
).module;

const { languages } = (await runnerImport('./src/language/pick.ts', { configFile: false })).module;

/** The element holds its style as a string; a style sheet in the host's page would be the host's. */
const noCss = {
  name: 'no-css',
  enforce: 'pre',
  load: (id) => (/\.css$|type=style/.test(id) ? '' : undefined),
};

/** A script is read in the encoding of the page around it unless it says itself, by this mark. */
const UTF8 = '\ufeff';

rmSync('dist', { recursive: true, force: true });
await node({
  'cli/main': 'src/cli/main.ts',
  'cli/extract': 'src/cli/extract.ts', // beside its worker
  'cli/worker': 'src/cli/worker.ts',
  'lib/index': 'src/index.ts',
});
const element = await client({ element: 'src/element.ts' });
write('lib/element.js', element.code);
write('embed/cable-timeline.js', asScript(element.code));
const { code } = await client({ other: 'src/ui/element/other.ts' });
for (const words of languages.filter(({ tag }) => tag !== 'en'))
  write(`embed/cable-timeline.${words.tag}.js`, asScript(spoken(code, words)));
const { code: components, style } = await client({ svelte: 'src/svelte.ts' }, [/^svelte(\/|$)/]);
write('lib/svelte.js', components);
write('lib/svelte.css', style);
types('index.d.ts', 'element.d.ts', 'svelte.d.ts');
await build({ logLevel: 'warn', mode: 'production' });
await import('./article.mjs');
console.log(
  'Built dist/app (page), dist/cli (command line), dist/lib (library), dist/embed (element).',
);

/** ES modules for Node, sharing their code; what package.json lists as a dependency is imported. */
function node(input) {
  return build({
    logLevel: 'warn',
    configFile: false,
    publicDir: false,
    plugins: [chartReader()],
    build: {
      ssr: true,
      outDir: 'dist',
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input,
        checks: { pluginTimings: false },
        output: { entryFileNames: '[name].js', chunkFileNames: 'lib/[name].js' },
      },
    },
  });
}

/** One module for browsers, and the style that it asks its host to load. */
async function client(input, external = []) {
  const [name] = Object.keys(input);
  const output = await build({
    logLevel: 'warn',
    configFile: false,
    publicDir: false,
    mode: 'production',
    plugins: [
      svelte(name === 'svelte' ? { configFile: false } : shortScopes),
      chartReader(),
      ...(name === 'svelte' ? [] : [slim(), noCss]),
    ],
    build: {
      ...(name === 'svelte' ? {} : small),
      write: false,
      target: 'es2022',
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input,
        external,
        preserveEntrySignatures: 'strict',
        checks: { pluginTimings: false },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  });
  const files = (Array.isArray(output) ? output : [output]).flatMap((part) => part.output);
  return {
    code: files.find(({ type }) => type === 'chunk').code,
    style: files.find(({ type }) => type === 'asset')?.source,
  };
}

function write(path, content) {
  mkdirSync(join('dist', dirname(path)), { recursive: true });
  writeFileSync(join('dist', path), content);
}

/** A module as a script that leaves no name behind in the page. */
function asScript(module) {
  const body = module.replace(/\bexport\s*\{[^}]*\};?\s*$/, '').trimEnd();
  return `${UTF8}!function(){"use strict";${body}}();\n`;
}

/** The element in another language than English, out of the one that has a place for words. */
function spoken(code, words) {
  const own = code.replace(/\bWORDS\b/, () => JSON.stringify(words));
  if (own === code) throw new Error('The element has no place for its words.');
  return own;
}

/** The library's types: the declarations that its entries lead to, and no others. */
function types(...entries) {
  const all = mkdtempSync(join(tmpdir(), 'cable-timeline-types-'));
  const tsc = join('node_modules', '@typescript', 'native', 'bin', 'tsc');
  const args = [tsc, '-p', 'tsconfig.lib.json', '--outDir', all];
  execFileSync(process.execPath, args, { stdio: 'inherit' });
  const wanted = new Set(entries);
  for (const file of wanted) {
    const text = readFileSync(join(all, file), 'utf8');
    for (const [, path] of text.matchAll(/from '(\.[^']+)\.ts'/g))
      wanted.add(join(dirname(file), `${path}.d.ts`));
    mkdirSync(join('dist/lib', dirname(file)), { recursive: true });
    cpSync(join(all, file), join('dist/lib', file));
  }
  rmSync(all, { recursive: true });
}
