import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawSvg } from '../../src/layout/svg.ts';
import { pictures } from './pictures.ts';

const folder = join(import.meta.dirname, 'golden');
const update = process.env['UPDATE_GOLDEN'] === '1';

/** Kebab case, so that file names differ on every file system. */
const fileName = (name: string): string => name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);

test.each(Object.entries(pictures))('%s is drawn as before', (name, picture) => {
  const svg = drawSvg(picture());
  const golden = join(folder, `${fileName(name)}.svg`);
  const changed = join(folder, `${fileName(name)}-changed.svg`);
  if (update) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(golden, svg);
  }
  const before = existsSync(golden) ? readFileSync(golden, 'utf8') : '';
  if (svg === before) rmSync(changed, { force: true });
  else writeFileSync(changed, svg);
  expect(svg === before, `look at ${changed}; if it is right, run with UPDATE_GOLDEN=1`).toBe(true);
});
