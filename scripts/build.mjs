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
await client('embed', 'iife', { 'cable-timeline': 'src/ui/element/main.ts' });
await client('embed', 'iife', { 'cable-timeline.other': 'src/ui/element/other.ts' });
inOtherLanguages('dist/embed/cable-timeline', 'other');
await client('lib', 'es', { element: 'src/element.ts' });
await client('lib', 'es', { svelte: 'src/svelte.ts' }, [/^svelte(\/|$)/]);
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

/** One file for browsers, with its style beside it where it has one of its own. */
async function client(folder, format, input, external = []) {
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
        output: { format, entryFileNames: '[name].js' },
      },
    },
  });
  const files = (Array.isArray(output) ? output : [output]).flatMap((part) => part.output);
  mkdirSync(join('dist', folder), { recursive: true });
  for (const file of files) {
    if (file.type === 'chunk')
      writeFileSync(
        join('dist', folder, file.fileName),
        format === 'iife' ? UTF8 + file.code : file.code,
      );
    else if (name === 'svelte') writeFileSync(join('dist', folder, 'svelte.css'), file.source);
  }
}

/** The element in every language but English, out of the one that has a place for words. */
function inOtherLanguages(path, template) {
  const code = readFileSync(`${path}.${template}.js`, 'utf8');
  for (const words of languages.filter(({ tag }) => tag !== 'en')) {
    const spoken = code.replace(/\bWORDS\b/, () => JSON.stringify(words));
    if (spoken === code) throw new Error('The element has no place for its words.');
    writeFileSync(`${path}.${words.tag}.js`, spoken);
  }
  rmSync(`${path}.${template}.js`);
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
