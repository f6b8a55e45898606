import { expect, test } from 'vitest';
import { readAll } from '../../src/timeline/read.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function* failing(): AsyncGenerator<Uint8Array> {
  yield bytes('Talks were held on 5 May 2004.');
  throw new Error('EIO');
}

test('an input that breaks off is named, the others are read', async () => {
  const read = [];
  for await (const one of readAll([
    { name: 'a.txt', bytes: failing() },
    { name: 'b.txt', bytes: [bytes('Talks were held on 6 May 2004.')] },
  ]))
    read.push(one.kind === 'cable' ? one.cable.id : one.problem);
  expect(read).toEqual([{ file: 'a.txt', reason: 'could not be read to its end (EIO)' }, 'b']);
});
