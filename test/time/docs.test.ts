import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { vagueTables } from './vague-table.ts';

const MARK = /<!-- vague words -->\n+([\s\S]*?)\n+<!-- end -->/;
/** Tables are padded for the eye in the document. */
const plain = (text: string): string => text.replace(/ *\| */g, '|').replace(/-{3,}/g, '---');

test('docs/dates.md prints what the code takes the vague words to mean', () => {
  const docs = readFileSync(join(import.meta.dirname, '../../docs/dates.md'), 'utf8');
  expect(plain(MARK.exec(docs)?.[1] ?? '')).toBe(plain(vagueTables()));
});
