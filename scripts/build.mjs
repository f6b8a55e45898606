// npm run build: the page, the command line and the library, each into its folder of dist/.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, runnerImport } from 'vite';

const { chartReader } = (await runnerImport('./scripts/reader.ts', { configFile: false })).module;

rmSync('dist', { recursive: true, force: true });
await node({
  'cli/main': 'src/cli/main.ts',
  'cli/extract': 'src/cli/extract.ts', // beside its worker
  'cli/worker': 'src/cli/worker.ts',
  'lib/index': 'src/index.ts',
});
types('index.d.ts');
await build({ logLevel: 'warn', mode: 'production' });
console.log('Built dist/app (page), dist/cli (command line) and dist/lib (library).');

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

/** The library's types: the declarations that its entry leads to, and no others. */
function types(entry) {
  const all = mkdtempSync(join(tmpdir(), 'cable-timeline-types-'));
  const tsc = join('node_modules', 'typescript', 'bin', 'tsc');
  const args = [tsc, '-p', 'tsconfig.lib.json', '--outDir', all];
  execFileSync(process.execPath, args, { stdio: 'inherit' });
  const wanted = new Set([entry]);
  for (const file of wanted) {
    const text = readFileSync(join(all, file), 'utf8');
    for (const [, path] of text.matchAll(/from '(\.[^']+)\.ts'/g))
      wanted.add(join(dirname(file), `${path}.d.ts`));
    mkdirSync(join('dist/lib', dirname(file)), { recursive: true });
    cpSync(join(all, file), join('dist/lib', file));
  }
  rmSync(all, { recursive: true });
}
