import { expect, test } from 'vitest';
import { readCables } from '../../src/cable/read.ts';
import { readAll } from './inputs.ts';
import { body, dumpRow, header } from './samples.ts';

const ids = ['09QUITO4711', '09QUITO4712'];
const names = ['refid', 'created', 'origin', 'classification', 'header', 'body'];

const value = (name: string, id: string): string =>
  ({
    refid: id,
    created: '2009-03-02 14:05',
    origin: 'Embassy Quito',
    classification: 'CONFIDENTIAL',
    header,
    body,
  })[name] ?? '';

const doubled = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const slashed = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;

/** Two made-up cables as a table. */
function table(
  delimiter: string,
  quote = doubled,
  order: readonly string[] = names,
  titles: readonly string[] | null = order,
): string {
  const rows = ids.map((id) => order.map((name) => quote(value(name, id))).join(delimiter));
  return [...(titles ? [titles.join(delimiter)] : []), ...rows].join('\n') + '\n';
}

const dump = `${dumpRow(1)}\n${dumpRow(2, '09QUITO4712')}\n`;
const bytesOf = (text: string, bytes: (unit: number) => number[]): Uint8Array =>
  Uint8Array.from([...text].flatMap((char) => bytes(char.charCodeAt(0))));
const little = (unit: number): number[] => [unit & 255, unit >> 8];
const big = (unit: number): number[] => [unit >> 8, unit & 255];

test.each<[string, string | Uint8Array, string]>([
  ['semicolons', table(';'), 'csv'],
  ['tabs', table('\t'), 'csv'],
  ['bars', table('|'), 'csv'],
  ['a line that names the delimiter', `sep=;\n${table(';')}`, 'csv'],
  ['quoted names and a mark', `\uFEFF${table(',', doubled, names, names.map(doubled))}`, 'csv'],
  ['columns in another order', table(',', doubled, names.toReversed()), 'csv'],
  ['backslashes', table(',', slashed), 'csv'],
  ['no names', table(',', doubled, names.toReversed(), null), 'csv'],
  [
    'other names',
    table(';', doubled, names, ['Cable ID', 'Date sent', 'Embassy', 'Class', 'Headers', 'Message']),
    'csv',
  ],
  [
    'the dump with names',
    `"id","date","refid","origin","class","refs","header","body"\n${dump}`,
    'dump-csv',
  ],
  ['the dump with doubled marks', dump.replaceAll('\\"', '""'), 'dump-csv'],
  ['the dump with ISO dates', dump.replaceAll('3/2/2009 14:05', '2009-03-02 14:05:00'), 'dump-csv'],
  ['UTF-16', bytesOf(`\uFEFF${table(';')}`, little), 'csv'],
  ['UTF-16, big end first', bytesOf(`\uFEFF${dump}`, big), 'dump-csv'],
  ['UTF-16 without a mark', bytesOf(dump, little), 'dump-csv'],
  ['lone carriage returns', dump.replaceAll('\n', '\r'), 'dump-csv'],
])('a table with %s', async (_, content, format) => {
  for (const size of [1 << 20, 61]) {
    const { documents, problems } = await readAll('a', content, size);
    expect(problems).toEqual([]);
    expect(documents.map(({ source, stated }) => [source.format, stated.id])).toEqual(
      ids.map((id) => [format, id]),
    );
    const cables = documents.flatMap((one) => readCables(one).documents);
    for (const cable of cables) {
      expect(cable).toMatchObject({
        sent: '2009-03-02T14:05Z',
        origin: 'Embassy Quito',
        classification: 'CONFIDENTIAL',
        signer: 'DOE',
      });
      expect(cable.paragraphs.map(({ id, text }) => [id, text])).toEqual([
        ['p1', 'Roe said "no" on February 27.'],
      ]);
    }
  }
});

test.each([
  [
    'a row too wide',
    table(',').replace('"09QUITO4712",', '"09QUITO4712","x",'),
    'holds a row of 7 fields where 6 belong',
  ],
  [
    'a row that does not close',
    table(',').slice(0, table(',').lastIndexOf('09QUITO4712') + 11),
    'holds a row that does not close',
  ],
])('a table with %s: its first line is named, the rest is read', async (_, content, reason) => {
  const { documents, problems } = await readAll('a.csv', content);
  expect(documents.map(({ stated }) => stated.id)).toEqual(['09QUITO4711']);
  const line = content.slice(0, content.indexOf('"09QUITO4712"')).split('\n').length;
  expect(problems).toEqual([{ file: 'a.csv', line, reason }]);
});
