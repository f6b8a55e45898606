import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parseTimeline } from '../../src/timeline/schema.ts';
import { timeline } from '../ui/fixtures/harbour.ts';
import { cli, newFolder } from './run-cli.ts';

const folder = newFolder();
const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

beforeAll(() => {
  write('t.json', JSON.stringify(timeline));
  write('cut.json', JSON.stringify(timeline).slice(0, 900));
  write('talks.csv', 'date,event\n5 May 2004,Talks\nsoon,More talks\n');
  write('colours.csv', 'name,colour\nA,red\n');
});

test('export writes a file, and says how much', () => {
  const { code, out, err } = cli(folder, ['export', 't.json', '--as', 'ics', '-o', 'out.ics']);
  expect({ code, out, err }).toEqual({ code: 0, out: '', err: '8 events written as ics.\n' });
  expect(read('out.ics').match(/BEGIN:VEVENT/g)).toHaveLength(8);
});

test('what was exported can be imported, from standard input too', () => {
  const csv = cli(folder, ['export', 't.json', '--as', 'csv']).out;
  const { code, out, err } = cli(folder, ['import', '-', '--from', 'csv'], csv);
  expect({ code, err }).toEqual({ code: 0, err: '8 events read.\n' });
  expect(
    parseTimeline(out)
      .events.map(({ id }) => id)
      .sort(),
  ).toEqual(timeline.events.map(({ id }) => id).sort());
});

test('filters leave what passes all of them', () => {
  const args = [
    '--actor',
    'norland',
    '--actor',
    'sudland',
    '--status',
    'planned',
    '--from',
    '2006-01-01',
  ];
  const { code, out } = cli(folder, ['export', 't.json', '--as', 'json', ...args]);
  expect(code).toBe(0);
  expect(parseTimeline(out).events.map(({ title }) => title)).toEqual([
    'Norland harbour talks of May 3',
    'second round is planned for early June',
  ]);
});

test('a row that cannot be read is named with its line; the rest is imported', () => {
  const { code, err } = cli(folder, ['import', 'talks.csv', '--from', 'csv', '-o', 'talks.json']);
  expect(code).toBe(3);
  expect(err).toBe(
    'talks.csv:3: “More talks” is left out: “soon” is not a date that can be read\n' +
      '1 event read; 1 left out.\n',
  );
  expect(parseTimeline(read('talks.json')).events).toHaveLength(1);
});

test.each([
  [['export', 't.json', '--as', 'xls'], /csv/],
  [['export', 'cut.json', '--as', 'csv'], /^cable-timeline: cut\.json: .*not JSON/],
  [['export', 'gone.json', '--as', 'csv'], /^cable-timeline: gone\.json: does not exist/],
  [['export', '.', '--as', 'csv'], /^cable-timeline: \. is a folder/],
  [['export', 't.json', '--as', 'csv', '--actor', 'nobody'], /no actor has the id nobody/],
  [
    ['export', 't.json', '--as', 'csv', '--from', '2010-01-01', '--to', '2011-01-01'],
    /no event is left/,
  ],
  [
    ['export', 't.json', '--as', 'ics', '--page', 'javascript:x'],
    /must be an http or https address/,
  ],
  [['import', 'colours.csv', '--from', 'csv'], /^cable-timeline: colours\.csv has no column for/],
  [['import', 'cut.json', '--from', 'timelinejs'], /^cable-timeline: cut\.json is not JSON/],
])('%j ends with 1 and says why', (args, says) => {
  const { code, out, err } = cli(folder, args);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(says);
  expect(err).not.toMatch(/ {4}at /);
});
