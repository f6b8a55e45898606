import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { example } from '../examples.ts';
import { newFolder } from './run-cli.ts';

const root = join(import.meta.dirname, '../..');
const consumer = newFolder();
const installed = join(consumer, 'node_modules/cable-timeline');
let packed: string[] = [];

/** Packs the project and lays it into another project's node_modules, as an install would. */
beforeAll(() => {
  const npm = ['pack', '--json', '--ignore-scripts', '--pack-destination', consumer];
  const [tarball] = JSON.parse(
    execFileSync('npm', npm, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  ) as [{ filename: string; files: { path: string }[] }];
  packed = tarball.files.map((file) => file.path);
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(consumer, tarball.filename), '--strip-components=1'], {
    cwd: installed,
  });
  const beside = ['svelte', '@types/node', 'undici-types'];
  for (const name of [...Object.keys(packageJson.dependencies), ...beside]) {
    mkdirSync(join(consumer, 'node_modules', name, '..'), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(consumer, 'node_modules', name));
  }
  writeFileSync(join(consumer, 'package.json'), '{"type": "module"}');
}, 60_000);

test('the package holds what users need and nothing else', () => {
  const places = packed.map((path) => path.replace(/(?<=^dist\/\w+\/).*/, '…'));
  expect([...new Set(places)].sort()).toEqual([
    'LICENSE',
    'README.md',
    'dist/app/…',
    'dist/cli/…',
    'dist/embed/…',
    'dist/lib/…',
    'docs/timeline.schema.json',
    'package.json',
  ]);
});

test('another project imports it, with types', () => {
  writeFileSync(join(consumer, 'use.ts'), example('Reading cables'));
  const text = 'The ministers of Peru and Chile met in Lima on 5 May 2004.';
  writeFileSync(join(consumer, 'my-cable.txt'), text);
  const compilerOptions = {
    strict: true,
    module: 'nodenext',
    target: 'es2023',
    lib: ['es2023', 'dom'],
    types: ['node'],
  };
  writeFileSync(join(consumer, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
  execFileSync(process.execPath, [join(root, 'node_modules/@typescript/native/bin/tsc')], {
    cwd: consumer,
    encoding: 'utf8',
  });
  const out = execFileSync(process.execPath, ['use.js'], { cwd: consumer, encoding: 'utf8' });
  expect(out).toBe('2004-05-05 ministers of Peru and Chile met in Lima\n');
}, 60_000);

test('its command line runs', () => {
  const main = join(installed, packageJson.bin['cable-timeline']);
  const out = execFileSync(process.execPath, [main, '--version'], { encoding: 'utf8' });
  expect(out.trim()).toBe(packageJson.version);
});

test('a bundler takes the loader, the components and the element, with types', async () => {
  writeFileSync(join(consumer, 'page.ts'), example('Svelte components'));
  writeFileSync(join(consumer, 'chart.ts'), example('The element'));
  const options = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'esnext', '--target'];
  const lib = ['es2022', '--moduleResolution', 'bundler', '--lib', 'es2023,dom,dom.iterable'];
  const tsc = join(root, 'node_modules/@typescript/native/bin/tsc');
  execFileSync(
    process.execPath,
    [tsc, ...options, ...lib, '--ignoreConfig', 'page.ts', 'chart.ts'],
    {
      cwd: consumer,
    },
  );
  const { build } = await import('vite');
  const result = await build({
    root: consumer,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: ['page.ts', 'chart.ts'].map((name) => join(consumer, name)) },
    },
  });
  const files = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
  const code = files.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
  expect(code).toContain('cable-timeline');
}, 120_000);

test('on a server the element may be imported, and does nothing', () => {
  const program =
    "import 'cable-timeline/element'; import 'cable-timeline/element/fr'; console.log('fine')";
  const args = ['--input-type=module', '-e', program];
  expect(execFileSync(process.execPath, args, { cwd: consumer, encoding: 'utf8' })).toBe('fine\n');
});
