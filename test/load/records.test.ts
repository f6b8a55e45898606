import { expect, test } from 'vitest';
import { readCables } from '../../src/cable/read.ts';
import { readAll } from './inputs.ts';
import { body, header } from './samples.ts';

const ids = ['09QUITO4711', '09QUITO4712'];
const cable = (id: string) => ({ id, date: '2009-03-02', origin: 'Embassy Quito', header, body });
const cables = ids.map(cable);
const text = `${header}\n${body}`;

const standard = (value: string): string => `'${value.replaceAll("'", "''")}'`;
const mysql = (value: string): string =>
  `'${value.replaceAll("'", "\\'").replaceAll('"', '\\"').replaceAll('\n', '\\n')}'`;
const copied = (value: string): string => value.replaceAll('\n', '\\n');

const columns = ['content', 'refid', 'header', 'origin', 'date'];
const valuesOf = (id: string, quote: (value: string) => string): string =>
  [body, id, header, 'Embassy Quito', '2009-03-02 14:05:00'].map(quote).join(', ');
const rows = (quote: (value: string) => string): string =>
  ids.map((id) => `(${valuesOf(id, quote)})`).join(',\n');
const usual = (id: string): string[] => [
  '1',
  '2009-03-02 14:05:00',
  id,
  'Embassy Quito',
  'CONFIDENTIAL',
  '\\N',
  copied(header),
  copied(body),
];

test.each([
  [
    'rows with quoted names',
    'sql-insert',
    `INSERT INTO \`wl\`.\`cable\` (${columns.map((one) => `\`${one}\``).join(', ')}) VALUES\n${rows(mysql)};\n`,
  ],
  [
    'a schema and rows on their own',
    'sql-insert',
    ids
      .map(
        (id) =>
          `INSERT INTO public.cables (${columns.join(',')}) VALUES (${valuesOf(id, standard)});`,
      )
      .join('\n'),
  ],
  [
    'columns named by the table',
    'sql-insert',
    `CREATE TABLE IF NOT EXISTS "c" (\n${columns.map((one) => `  "${one}" varchar(8, 2) DEFAULT ''`).join(',\n')},\n  PRIMARY KEY (refid)\n);\nINSERT INTO "c" VALUES ${rows(standard)};\n`,
  ],
  ['columns named nowhere', 'sql-insert', `INSERT INTO c VALUES ${rows(standard)};\n`],
  [
    'other verbs, types and calls',
    'sql-insert',
    `insert ignore into c (seen, ${columns.join(',')}) values (now(), E${valuesOf('09QUITO4711', standard)}::timestamp);\nREPLACE INTO c (${columns.join(',')}) VALUES (${valuesOf('09QUITO4712', standard)});\n`,
  ],
  [
    'COPY rows with another order',
    'pg-copy',
    ids.map((id) => [id, 'Embassy Quito', copied(header), copied(body)].join('\t')).join('\n') +
      '\n\\.\n',
  ],
  [
    'COPY rows with two columns swapped',
    'pg-copy',
    ids
      .map((id) => usual(id).with(3, 'CONFIDENTIAL').with(4, 'Embassy Quito').join('\t'))
      .join('\n') + '\n',
  ],
  [
    'a dump of PostgreSQL',
    'pg-dump',
    `SET x = 1;\nCOPY public.post (name) FROM stdin;\nQuito\n\\.\n\nCOPY public.cable (id, date, refid, origin, class, refs, header, content) FROM stdin;\n${ids.map((id) => usual(id).join('\t')).join('\n')}\n\\.\n\n-- done\n`,
  ],
  ['a list inside an object', 'json', JSON.stringify({ count: 2, cables }, null, 1)],
  [
    'texts by their ids',
    'json',
    JSON.stringify(Object.fromEntries(ids.map((id) => [id, text])), null, 1),
  ],
  [
    'objects that hold a document',
    'json',
    JSON.stringify(cables.map((one) => ({ _id: 1, _source: { ...one, header: { raw: header } } }))),
  ],
  [
    'other names, and lists of lines',
    'json',
    JSON.stringify(
      ids.map((id) => ({
        cable_id: id,
        embassy: 'Embassy Quito',
        raw_header: header.split('\n'),
        message: body.split('\n'),
      })),
    ),
  ],
  ['one value after another', 'json', cables.map((one) => JSON.stringify(one, null, 2)).join('\n')],
  [
    'lines with a blank one above',
    'json-lines',
    `\n${cables.map((one) => JSON.stringify(one)).join('\r\n')}\r\n`,
  ],
])('%s', async (_, format, content) => {
  for (const size of [1 << 20, 61]) {
    const { documents, problems } = await readAll('a', content, size);
    expect(problems).toEqual([]);
    expect(
      documents.map(({ source, stated, text: whole }) => [source.format, stated.id, whole]),
    ).toEqual(ids.map((id) => [format, id, text]));
    const [first] = documents.flatMap((one) => readCables(one).documents);
    expect(first).toMatchObject({ sent: '2009-03-02T14:05Z', origin: 'Embassy Quito' });
  }
});

test.each([
  [
    'a JSON list that breaks off',
    JSON.stringify(cables, null, 1).slice(0, -40),
    'is not valid JSON',
    14,
  ],
  [
    'an INSERT that breaks off',
    `INSERT INTO c VALUES ${rows(standard).slice(0, rows(standard).lastIndexOf('09QUITO4712'))}`,
    'breaks off inside an INSERT statement',
    1,
  ],
  [
    'a table of PostgreSQL that breaks off',
    `COPY c (refid, header, content) FROM stdin;\n${['09QUITO4711', copied(header), copied(body)].join('\t')}\n09QUITO4712\tR 02`,
    'holds a row of 2 columns where 3 belong',
    3,
  ],
])('%s is named, what is whole is read', async (_, content, reason, line) => {
  const { documents, problems } = await readAll('a', content);
  expect(documents.map(({ stated }) => stated.id)).toEqual(['09QUITO4711']);
  expect(problems[0]?.reason.startsWith(reason)).toBe(true);
  expect(problems[0]?.line).toBe(line);
});

test('lines of a text that read like statements do not end its row', async () => {
  const said = [
    '1. (C) They would',
    'create at the negotiating table a',
    'replace into ',
    'END',
  ].join('\n');
  const row = (n: number): string => `INSERT INTO cable (id, content) VALUES (${n}, '${said}');`;
  const { documents, problems } = await readAll('a.sql', [row(1), row(2)].join('\n'), 61);
  expect(problems).toEqual([]);
  expect(documents.map(({ text: whole }) => whole)).toEqual([said, said]);
});

test('a record of many parts is whole, and the one behind it knows its line', async () => {
  const long = `INSERT INTO cable (id, content) VALUES (1, '${'One line of it.\n'.repeat(4000)}');\n`;
  const { documents, problems } = await readAll(
    'a.sql',
    `${long}INSERT INTO cable VALUES (2, `,
    97,
  );
  expect(documents[0]?.text.length).toBe(64_000);
  expect(problems).toMatchObject([{ line: 4002 }]);
});

test('values nested without end are no exception', async () => {
  const { documents, problems } = await readAll('a', `${'{"a":'.repeat(5e4)}1${'}'.repeat(5e4)}`);
  expect(documents).toEqual([]);
  expect(problems).toHaveLength(1);
});
