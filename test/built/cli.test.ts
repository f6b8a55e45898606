import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parseTimeline } from '../../src/timeline/schema.ts';
import { cli, newFolder } from './run-cli.ts';

const seed = join(import.meta.dirname, '../../data/06TOKYO4543.txt');
const samples = join(import.meta.dirname, '../cables');
const folder = newFolder();

beforeAll(() => {
  cpSync(seed, join(folder, '06TOKYO4543.txt'));
  cpSync(join(samples, 'made-up-over-new-year/input.txt'), join(folder, 'valletta.txt'));
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(
    join(folder, 'picture.png'),
    Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0]),
  );
  writeFileSync(
    join(folder, 'undated.txt'),
    'The ministers spoke about fish. Nothing was agreed.\n',
  );
  mkdirSync(join(folder, 'nothing'));
});

const oneLine = (text: string): string[] => text.trimEnd().split('\n');

test('extract writes a timeline file and a summary for people', () => {
  const { code, out, err } = cli(folder, ['extract', '06TOKYO4543.txt', '-o', 'one.json']);
  expect({ code, out }).toEqual({ code: 0, out: '' });
  expect(err).toMatch(/^1 document, \d+ events, \d+ actors\.\n$/);
  const timeline = parseTimeline(readFileSync(join(folder, 'one.json'), 'utf8'));
  expect(timeline.documents.map((document) => document.id)).toEqual(['06TOKYO4543']);
  expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([]);
});

test('without -o the timeline goes to standard output', () => {
  const { code, out } = cli(folder, ['extract', '06TOKYO4543.txt']);
  expect(code).toBe(0);
  expect(parseTimeline(out).events.length).toBeGreaterThan(4);
});

test('a cable on standard input is read', () => {
  const { code, out } = cli(folder, ['extract', '-'], readFileSync(seed));
  expect(code).toBe(0);
  expect(parseTimeline(out).documents[0]?.id).toBe('06TOKYO4543');
});

test('bad inputs are named with their reasons, the rest is read', () => {
  const bad = ['empty.txt', 'gone.txt', 'nothing', 'picture.png'];
  const reasons = [
    /^empty\.txt: is empty$/,
    /^gone\.txt: does not exist$/,
    /^nothing: is an empty folder$/,
    /^picture\.png: is not text/,
  ].map((reason) => expect.stringMatching(reason) as string);

  const mixed = cli(folder, ['extract', ...bad, 'valletta.txt']);
  expect(mixed.code).toBe(3);
  expect(oneLine(mixed.err).slice(0, 4)).toEqual(reasons);
  const { documents } = parseTimeline(mixed.out);
  expect(documents.map((document) => document.id)).toEqual(['07VALLETTA12']);

  const alone = cli(folder, ['extract', ...bad, '-o', 'none.json']);
  expect(alone.code).toBe(1);
  expect(oneLine(alone.err)).toEqual([...reasons, 'cable-timeline: no cable could be read.']);
});

test('a text with no date is a document without events, and said so', () => {
  const { code, out, err } = cli(folder, ['extract', 'undated.txt']);
  expect(code).toBe(0);
  expect(err).toContain('undated.txt: no datable event was found in it');
  expect(parseTimeline(out)).toMatchObject({ documents: [{ id: 'undated' }], events: [] });
});

test('a folder is read whole', () => {
  const { code, out, err } = cli(folder, ['extract', '.', '--format', 'ndjson']);
  expect(code).toBe(3);
  expect(err).not.toMatch(/ {4}at /);
  const records = oneLine(out).map((line) => Object.keys(JSON.parse(line) as object)[0]);
  expect(records.filter((kind) => kind === 'document').length).toBeGreaterThanOrEqual(3);
});

test('worker threads give what one thread gives', () => {
  mkdirSync(join(folder, 'many'));
  for (let i = 0; i < 50; i++)
    writeFileSync(
      join(folder, 'many', `${i}.txt`),
      `The embassy in Lima held talks with Peru on ${1 + (i % 28)} May 2004.\n`,
    );
  const one = cli(folder, ['extract', 'many', '--jobs', '1']);
  const two = cli(folder, ['extract', 'many', '--jobs', '2']);
  expect(one.code).toBe(0);
  expect(two.out).toBe(one.out);
});

test('--review keeps what an editor wrote, found again or not', () => {
  cli(folder, ['extract', '06TOKYO4543.txt', '-o', 'old.json']);
  const file = join(folder, 'old.json');
  const old = parseTimeline(readFileSync(file, 'utf8'));
  const id = old.events.find((event) => event.kind === 'event')?.id ?? '';
  old.review = { [id]: { starred: true, note: 'call back' }, 'gone.p1.000000': { hidden: true } };
  writeFileSync(file, JSON.stringify(old));
  const { code, out, err } = cli(folder, ['extract', '06TOKYO4543.txt', '--review', 'old.json']);
  expect(code).toBe(0);
  expect(parseTimeline(out).review).toEqual(old.review);
  expect(err).toContain('gone.p1.000000 is no longer found');
});

test('a review file that is none is named', () => {
  const { code, err } = cli(folder, ['extract', '06TOKYO4543.txt', '--review', 'undated.txt']);
  expect({ code, err }).toEqual({
    code: 1,
    err: 'cable-timeline: undated.txt: This is not JSON; the file may be cut off.\n',
  });
});

test('dates of a cable carry the printed paragraph number', () => {
  const { code, out } = cli(folder, ['dates', '06TOKYO4543.txt', '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toContainEqual(
    expect.objectContaining({
      text: 'July 5',
      type: 'DATE',
      value: '2006-07-05',
      edtf: '2006-07-05',
      earliest: '2006-07-05',
      latest: '2006-07-05',
      paragraph: 2,
    }),
  );
});

test('dates --plain counts in the text as given', () => {
  const text = 'Talks began last week.\n\n  They ended on 9 May.';
  writeFileSync(join(folder, 'plain.txt'), text);
  const args = ['dates', 'plain.txt', '--plain', '--reference', '2006-05-11', '--json'];
  const rows = JSON.parse(cli(folder, args).out) as { start: number; end: number; text: string }[];
  expect(rows.map((row) => text.slice(row.start, row.end))).toEqual(['last week', '9 May']);
  expect(rows.map((row) => row.text)).toEqual(['last week', '9 May']);
});

test.each([
  [['extract']],
  [['extract', '06TOKYO4543.txt', '--jobs', 'many']],
  [['dates', '06TOKYO4543.txt', '--reference', 'today']],
  [['dates', 'gone.txt', '--plain']],
  [['embed', 'gone.json', '-o', 'chart.html']],
  [['publish']],
])('%j ends with 1 and says why', (args) => {
  const { code, out, err } = cli(folder, args);
  expect(code).toBe(1);
  expect(out).toBe('');
  expect(err).not.toBe('');
  expect(err).not.toMatch(/ {4}at /);
});

test('an output that cannot be written is named', () => {
  const { code, err } = cli(folder, ['extract', '06TOKYO4543.txt', '-o', 'no/such/folder.json']);
  expect(code).toBe(1);
  expect(err).toMatch(/^cable-timeline: no\/such\/folder\.json could not be written/);
});
