// Parts of src/ built as the command line is, for benchmarks of steps that no bundle exports.
import { join } from 'node:path';
import { build } from 'vite';

/** `{ name: 'src/…/file.ts' }` to `{ name: module }`. */
export async function built(folder, input) {
  const outDir = `node_modules/.bench-${folder}`;
  await build({
    logLevel: 'warn',
    configFile: false,
    publicDir: false,
    build: { ssr: true, outDir, minify: false, rolldownOptions: { input } },
  });
  const names = Object.keys(input);
  const modules = await Promise.all(
    names.map((name) => import(join(process.cwd(), outDir, `${name}.js`))),
  );
  return Object.fromEntries(names.map((name, i) => [name, modules[i]]));
}
