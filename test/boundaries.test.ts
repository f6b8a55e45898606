import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** One direction: a folder imports only from itself and from those before it. */
const order = [
  'util',
  'load',
  'cable',
  'time',
  'actor',
  'event',
  'language',
  'timeline',
  'layout',
  'embed',
  'exchange',
  'ui',
  'cli',
];
const never: Record<string, string[]> = { cli: ['ui', 'layout'] };

const src = join(import.meta.dirname, '../src');

function upward(folder: string, file: string): string[] {
  const text = readFileSync(join(src, folder, file), 'utf8');
  return [...text.matchAll(/from\s+'((?:\.\.\/)+)([a-z]+)\//g)]
    .map((m) => m[2] ?? '')
    .filter((target) => target !== folder && order.includes(target))
    .filter(
      (target) => order.indexOf(target) > order.indexOf(folder) || never[folder]?.includes(target),
    )
    .map((target) => `${folder}/${file} imports ${target}/`);
}

test('every folder of src has its place in the order', () => {
  const folders = readdirSync(src, { withFileTypes: true }).filter((e) => e.isDirectory());
  expect(folders.map((e) => e.name).filter((name) => !order.includes(name))).toEqual([]);
});

test('imports go one way', () => {
  const found = order.flatMap((folder) =>
    readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|svelte)$/.test(file))
      .flatMap((file) => upward(folder, file)),
  );
  expect(found).toEqual([]);
});

test('no file imports itself in a circle', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const imports = new Map(
    files.map((file) => {
      const text = readFileSync(join(src, file), 'utf8');
      const found = text.matchAll(/^(?:import|export) (?!type\b)[^;]*?from '(\.[^']+\.ts)'/gm);
      return [file, [...found].map((match) => join(dirname(file), match[1] ?? ''))] as const;
    }),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, path: string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (done.has(file)) return;
    done.add(file);
    for (const next of imports.get(file) ?? []) walk(next, [...path, file]);
  };
  for (const file of files) walk(file, []);
  expect(circles).toEqual([]);
});

test('nothing below the interface touches the page, the clock or chance', () => {
  const pure = [
    'util',
    'cable',
    'time',
    'actor',
    'event',
    'timeline',
    'layout',
    'embed',
    'exchange',
  ];
  const found = pure.flatMap((folder) =>
    readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .filter((file) =>
        /\b(document\.(create|query|get)|window\.|Date\.now\(|new Date\(\)|Math\.random|from 'node:)/.test(
          readFileSync(join(src, folder, file), 'utf8'),
        ),
      )
      .map((file) => `${folder}/${file}`),
  );
  expect(found).toEqual([]);
});
