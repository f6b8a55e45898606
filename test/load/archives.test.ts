import { expect, test } from 'vitest';
import { gzipOf, tarOf, zipOf } from './archives.ts';
import { readAll } from './inputs.ts';
import { body, dumpRow, header, samples } from './samples.ts';

const files = {
  'cables/a.txt': `${header}\n${body}`,
  [`cables/${'long/'.repeat(30)}b.html`]: samples['wikileaks-html'] ?? '',
  'cables/.DS_Store': 'x',
  'cables/empty.txt': '',
};

test.each([
  ['zip', 'c.zip', 'c.zip', zipOf],
  ['tar', 'c.tar', 'c.tar', tarOf],
  ['gzipped tar', 'c.tgz', 'c.tar', (all: typeof files) => gzipOf(tarOf(all))],
])('a %s hands its files back', async (_, name, prefix, pack) => {
  for (const size of [1 << 20, 50]) {
    const { documents, problems } = await readAll(name, pack(files), size);
    expect(documents.map(({ source }) => [source.name, source.format])).toEqual([
      [`${prefix}/cables/a.txt`, 'text'],
      [`${prefix}/cables/${'long/'.repeat(30)}b.html`, 'wikileaks-html'],
    ]);
    expect(problems).toEqual([{ file: `${prefix}/cables/empty.txt`, reason: 'is empty' }]);
  }
});

test('a gzipped dump streams', async () => {
  const { documents } = await readAll('d.csv.gz', gzipOf(`${dumpRow(1)}\n${dumpRow(2)}\n`), 30);
  expect(documents.map(({ source }) => source)).toEqual([
    { name: 'd.csv', format: 'dump-csv' },
    { name: 'd.csv', format: 'dump-csv' },
  ]);
});

test('a zip of zips: the inner one is named, the rest is read', async () => {
  const { documents, problems } = await readAll(
    'o.zip',
    zipOf({ 'a.txt': 'On 3 May all was well.', 'i.zip': zipOf({ 'b.txt': 'x' }) }),
  );
  expect(documents.map(({ source }) => source.name)).toEqual(['o.zip/a.txt']);
  expect(problems).toEqual([
    { file: 'o.zip/i.zip', reason: 'is an archive inside an archive; unpack it first' },
  ]);
});

test.each([
  ['zip', 'c.zip', zipOf(files)],
  ['tar', 'c.tar', tarOf(files)],
  ['gzip', 'c.txt.gz', gzipOf(files['cables/a.txt'])],
])('a %s that breaks off is named', async (_, name, bytes) => {
  const { problems } = await readAll(name, bytes.subarray(0, bytes.length * 0.6), 100);
  expect(problems.map(({ reason }) => reason).join()).toMatch(/breaks off inside|damaged/);
});

test('a tar that breaks off inside a file names it with its byte', async () => {
  const bytes = tarOf({ 'a.txt': 'The talks went on. '.repeat(90) }).subarray(0, 900);
  const { documents, problems } = await readAll('c.tar', bytes, 100);
  expect(documents).toHaveLength(1);
  expect(problems).toEqual([{ file: 'c.tar', byte: 900, reason: 'breaks off inside a.txt' }]);
});

test('gzip in gzip is not unpacked without end', async () => {
  const { problems } = await readAll('c.gz', gzipOf(gzipOf('x')));
  expect(problems[0]?.reason).toMatch(/^is an archive inside an archive/);
});
