import { expect, test } from 'vitest';
import { readInput } from '../../src/load/read.ts';
import { readAll } from './inputs.ts';

test.each([
  ['nothing', ''],
  ['white space', ' \n\t\n'],
])('%s is an empty file', async (_, content) => {
  expect(await readAll('a.txt', content)).toEqual({
    documents: [],
    problems: [{ file: 'a.txt', reason: 'is empty' }],
  });
});

test.each([
  [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], 'is not text: it looks like a PNG image'],
  [[0x41, 0x42, 0x00, 0x43], 'is not text: byte 2 is a control character'],
])('bytes %j are refused', async (bytes, reason) => {
  expect(await readAll('a.bin', Uint8Array.from(bytes))).toEqual({
    documents: [],
    problems: [{ file: 'a.bin', reason }],
  });
});

test('UTF-8 with a bad byte is read, and the byte is named', async () => {
  const bytes = new TextEncoder().encode('São Paulo, Bogotá, Asunción?');
  bytes[bytes.length - 1] = 0xff;
  const { documents, problems } = await readAll('a.txt', bytes);
  expect(documents[0]?.text).toBe('São Paulo, Bogotá, Asunción\uFFFD');
  expect(problems).toEqual([
    {
      file: 'a.txt',
      byte: bytes.length - 1,
      minor: true,
      reason: 'is not valid UTF-8 here; the byte is shown as �',
    },
  ]);
});

test('a text of a size that no cable has is refused, and the rest of it is not read', async () => {
  let read = 0;
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (; read < 40; read++) yield new TextEncoder().encode('They met. '.repeat(100_000));
  }
  const said: string[] = [];
  for await (const one of readInput({ name: 'all.txt', bytes: endless() }))
    said.push(one.kind === 'problem' ? one.problem.reason : one.document.text);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^is one text of more than 10 MB.*split it/);
  expect(read).toBeLessThan(12);
});

test('a page that breaks off in its own head is no exception', async () => {
  const { documents } = await readAll(
    'a.txt',
    'Identifier\nCreated\nClassification\nOrigin\n09QUITO4711\nCable title:\nCUT',
  );
  expect(documents[0]?.stated).toEqual({ id: '09QUITO4711' });
});
