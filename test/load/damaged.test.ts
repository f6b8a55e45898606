import { expect, test } from 'vitest';
import { joined } from '../../src/load/bytes.ts';
import { readAll } from './inputs.ts';
import { pdfOf } from './pdf-file.ts';
import { dumpRow, samples, tei } from './samples.ts';

test('a dump that is broken at row 17: line and reason, the rest is read', async () => {
  const rows = Array.from({ length: 20 }, (_, i) => dumpRow(i + 1));
  const lines = (dumpRow(1).match(/\n/g) ?? []).length + 1;
  rows[16] = (rows[16] ?? '').replace('\\"no\\"', '"no"');
  for (const size of [1 << 20, 97]) {
    const { documents, problems } = await readAll('d.csv', rows.join('\n'), size);
    expect(documents).toHaveLength(19);
    expect(problems).toEqual([
      {
        file: 'd.csv',
        line: 16 * lines + 1,
        reason: 'holds a row whose quotation marks do not pair',
      },
    ]);
  }
});

test.each([
  [
    'a dump cut in a row before its text',
    'd.csv',
    `${dumpRow(1)}\n${dumpRow(2).slice(0, 40)}`,
    'breaks off inside a row',
  ],
  [
    'a dump row of five fields',
    'd.csv',
    `${dumpRow(1)}\n"2","1/2/2009","a","b","c"\n`,
    'holds a row of 5 fields where 8 belong',
  ],
  [
    'a COPY row cut',
    'p.tsv',
    `${samples['pg-copy']}4712\t2009-03-03 10:00:00\t09QUITO4712\n`,
    'holds a row of 3 columns where 8 belong',
  ],
  [
    'an INSERT cut before its text',
    'i.sql',
    `${samples['sql-insert']}INSERT INTO cable (id, content) VALUES (2, `,
    'breaks off inside an INSERT statement',
  ],
  [
    'a JSON line cut',
    'j.jsonl',
    `${(samples['json-lines'] ?? '').slice(0, -30)}\n`,
    'is not valid JSON',
  ],
  ['XML that does not close', 'v.xml', tei.slice(0, -40), 'is not well-formed XML'],
])('%s: named, the rest read', async (_, name, text, reason) => {
  const { documents, problems } = await readAll(name, text);
  expect(documents).toHaveLength(1);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.file).toBe(name);
  expect(problems[0]?.line).toBeGreaterThan(0);
  expect(problems[0]?.reason.startsWith(reason)).toBe(true);
});

test.each([
  ['dump', 'd.csv', `${dumpRow(1)}\n${dumpRow(2).slice(0, -5)}\\`, 'breaks off inside a row'],
  [
    'dump within a letter',
    'd.csv',
    new TextEncoder().encode(`${dumpRow(1)}\n${dumpRow(2).slice(0, -5)} Perú`).slice(0, -1),
    'breaks off inside a row',
  ],
  [
    'table',
    't.csv',
    `${samples.csv}${(samples.csv ?? '').slice(samples.csv?.indexOf('\n')).trim().slice(0, -5)}`,
    'holds a row that does not close',
  ],
  [
    'statement',
    'i.sql',
    (samples['sql-insert'] ?? '').repeat(2).slice(0, -9),
    'breaks off inside an INSERT statement',
  ],
])('the last row of a %s, cut in its text: named, and what there is of it read', async (...one) => {
  const [, name, content, reason] = one;
  for (const size of [1 << 20, 97]) {
    const { documents, problems } = await readAll(name, content, size);
    expect(problems).toMatchObject([
      { file: name, reason: `${reason}; its text is read up to there` },
    ]);
    expect(problems[0]?.line).toBeGreaterThan(1);
    const [whole, cut] = documents;
    expect(cut?.stated.id).toBe('09QUITO4711');
    expect(cut?.text.length).toBeGreaterThan((whole?.text.length ?? 0) * 0.9);
    expect(whole?.text.startsWith(cut?.text.slice(0, -6) ?? '-')).toBe(true);
    expect(cut?.text).not.toMatch(/\uFFFD|Ã/);
  }
});

test.each([
  [
    'a web page without a cable',
    'p.html',
    '<!DOCTYPE html><html><body><p>News</p></body></html>',
    'is a web page without a cable in it',
  ],
  [
    'XML of another kind',
    'a.xml',
    '<?xml version="1.0"?><rss><item/></rss>',
    'is XML without a historical document in it',
  ],
  [
    'JSON without a text',
    'a.json',
    '{"09QUITO4711": {"tags": ["PREL"]}}',
    'holds a row without text',
  ],
  ['broken JSON', 'a.json', '[{"id": "09QUITO4711", ', 'is not valid JSON'],
  ['a PDF that is none', 'a.pdf', '%PDF-1.4\nnothing\n%%EOF', 'cannot be read as PDF'],
])('%s gives no document and one problem', async (_, name, text, reason) => {
  const { documents, problems } = await readAll(name, text);
  expect(documents).toEqual([]);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.reason.startsWith(reason)).toBe(true);
});

test('a page cut inside its text is read as far as it goes', async () => {
  const page = samples['wikileaks-html'] ?? '';
  const { documents, problems } = await readAll('p.html', page.slice(0, page.indexOf('Roe said')));
  expect(documents).toHaveLength(1);
  expect(problems).toEqual([{ file: 'p.html', reason: 'breaks off inside the text of the cable' }]);
});

const page = [
  'UNCLAS QUITO 004711',
  ...Array.from({ length: 9 }, () => 'The talks went on as before.'),
];
const whole = new TextDecoder().decode(pdfOf(page));

test.each([
  ['behind its fonts', whole.slice(0, whole.indexOf('\nxref')), 'the pages before are read'],
  ['in its table of objects', whole.slice(0, whole.indexOf('trailer') - 30), 'the pages before'],
])('a PDF that breaks off %s gives its text', async (_, cut, reason) => {
  const { documents, problems } = await readAll('a.pdf', cut);
  expect(problems).toMatchObject([{ file: 'a.pdf', byte: cut.length }]);
  expect(problems[0]?.reason).toContain(reason);
  expect(documents[0]?.text).toBe(page.join('\n'));
});

test.each([
  ['before its pages', whole.slice(0, 60), 'breaks off here; none of its pages can be found'],
  ['within a page', whole.slice(0, whole.indexOf('/Font')), 'breaks off here'],
])('a PDF that breaks off %s is named with its byte', async (_, cut, reason) => {
  const { documents, problems } = await readAll('a.pdf', cut);
  expect(documents).toEqual([]);
  expect(problems).toMatchObject([{ file: 'a.pdf', byte: cut.length }]);
  expect(problems[0]?.reason.startsWith(reason)).toBe(true);
});

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const telegram = 'UNCLAS QUITO 004711\nSUBJECT: TALKS\n\n1. The talks went on as before.\n';

test.each([
  [
    'a text that ends in other bytes',
    joined([bytesOf(telegram.repeat(1200)), Uint8Array.of(0, 1, 2)]),
    { byte: telegram.length * 1200, reason: 'holds bytes here that are no text' },
    1,
  ],
  [
    'a text in an encoding of another alphabet',
    Uint8Array.from({ length: 900 }, (_, i) => (i % 9 === 8 ? 32 : 0xc0 + (i % 31))),
    { byte: 0, reason: expect.stringMatching(/^is in an encoding that is not known/) as string },
    1,
  ],
  [
    'an RTF document',
    bytesOf('{\\rtf1 UNCLAS}'),
    { reason: 'is not text: it looks like an RTF document' },
    0,
  ],
])('%s is named', async (_, bytes, problem, count) => {
  const { documents, problems } = await readAll('a.txt', bytes);
  expect(problems).toMatchObject([{ file: 'a.txt', ...problem }]);
  expect(documents).toHaveLength(count);
});

test('a page cut before its text is said to be cut', async () => {
  const page = samples['wikileaks-html'] ?? '';
  const { problems } = await readAll('p.html', page.slice(0, page.indexOf('<pre')));
  expect(problems).toEqual([{ file: 'p.html', reason: 'breaks off before the text of the cable' }]);
});
