import { expect, test } from 'vitest';
import { mergeDuplicates } from '../../src/cable/duplicates.ts';
import type { CableDocument } from '../../src/cable/types.ts';
import { cableOf } from './cables.ts';

const words = Array.from({ length: 120 }, (_, i) => `word${(i * 7919) % 1000}`);

function cable(id: string, text: string, more: Partial<CableDocument> = {}): CableDocument {
  const document = cableOf(`1. (C) ${text}`, { id });
  return { ...document, source: { name: `${id}.txt`, format: 'text' }, ...more };
}

const merge = (documents: readonly CableDocument[]): CableDocument[] =>
  mergeDuplicates(documents.map((document) => ({ document }))).map((item) => item.document);

test('equal ids are one document; the corrected copy is kept', () => {
  const plain = cable('09QUITO1', words.join(' '));
  const corrected = cable('09QUITO1', words.slice(0, 100).join(' '), {
    corrected: true,
    source: { name: 'corrected.html', format: 'wikileaks-html' },
  });
  expect(merge([plain, corrected])).toEqual([{ ...corrected, otherSources: [plain.source] }]);
});

test('nearly equal texts under two ids are one; the longer is kept', () => {
  const whole = cable('09QUITO2', words.join(' '));
  const damaged = cable('09QUIT02', words.join(' ').replace('word0 ', 'w0rd '));
  const merged = merge([damaged, whole]);
  expect(merged).toHaveLength(1);
  expect(merged[0]?.otherSources).toHaveLength(1);
});

test('what is different stays apart, in order', () => {
  const documents = [
    cable('09QUITO1', words.join(' ')),
    cable('09QUITO2', [...words].reverse().join(' ')),
    cable('09QUITO3', 'Minimize considered.'),
    cable('09QUITO4', 'Minimize considered.'),
  ];
  expect(merge(documents)).toEqual(documents);
});

test('a copy is found among many texts that share half of their words', () => {
  const common = words.join(' ');
  const own = (i: number): string =>
    Array.from({ length: 200 }, (_, k) => `own${i}x${k}`).join(' ');
  const documents = Array.from({ length: 30 }, (_, i) =>
    cable(`09QUITO${i + 1}`, `${own(i)} ${common}`),
  );
  const copy = cable('09QUIT017', `${own(16).replace('own16x9 ', '')} ${common}`);
  const merged = merge([...documents, copy]);
  expect(merged).toHaveLength(30);
  expect(merged.flatMap((document) => (document.otherSources ? [document.id] : []))).toEqual([
    '09QUITO17',
  ]);
});
