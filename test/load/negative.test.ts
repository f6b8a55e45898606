import { expect, test } from 'vitest';
import { readInput, type ReadOptions } from '../../src/load/read.ts';
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

test('a text longer than asked for is refused, and the rest of it is not read', async () => {
  const megabyte = new TextEncoder().encode('They met. '.repeat(100_000));
  let read = 0;
  function* long(): Generator<Uint8Array> {
    for (read = 0; read < 5; read++) yield megabyte;
  }
  const said = async (options?: ReadOptions): Promise<(string | number)[]> => {
    const all: (string | number)[] = [];
    for await (const one of readInput({ name: 'all.txt', bytes: long() }, options))
      all.push(one.kind === 'problem' ? one.problem.reason : one.document.text.length);
    return all;
  };
  expect(await said({ longest: 2e6 })).toEqual([
    expect.stringMatching(/^is one text of more than 2 MB.*split it/),
  ]);
  expect(read).toBeLessThan(4);
  expect(await said()).toEqual([5e6]);
});

test('a page that breaks off in its own head is no exception', async () => {
  const { documents } = await readAll(
    'a.txt',
    'Identifier\nCreated\nClassification\nOrigin\n09QUITO4711\nCable title:\nCUT',
  );
  expect(documents[0]?.stated).toEqual({ id: '09QUITO4711' });
});
