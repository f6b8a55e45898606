// npm run build: the page, the command line and the library, each into its folder of dist/.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const quiet = { logLevel: 'warn' };
rmSync('dist', { recursive: true, force: true });

await node('dist/cli', { main: 'src/cli/main.ts', worker: 'src/cli/worker.ts' });
await node('dist/lib', { index: 'src/index.ts' });
types();
await build({ ...quiet, mode: 'production' });
console.log('Built dist/app (page), dist/cli (command line) and dist/lib (library).');

/** ES modules for Node; what package.json lists under dependencies stays an import. */
function node(outDir, input) {
  return build({
    ...quiet,
    configFile: false,
    publicDir: false,
    build: {
      ssr: true,
      outDir,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input,
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
}

function types() {
  const tsc = join('node_modules', 'typescript', 'bin', 'tsc');
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.lib.json'], { stdio: 'inherit' });
}
