import { expect, test } from 'vitest';
import { readCables } from '../../src/cable/read.ts';
import { cableOf } from './cables.ts';
import { sectioned } from './samples.ts';

const texts = (raw: string): string[] => cableOf(raw).paragraphs.map(({ text }) => text);

test.each([
  ['today,s report', "today's report"],
  ['don,t stop', "don't stop"],
  ['COORDINATOR,S VIEW', "COORDINATOR'S VIEW"],
  ['He spoke of &catching up8 with others.', 'He spoke of "catching up" with others.'],
  ['the ""time has come"" he said', 'the "time has come" he said'],
])('%s is repaired', (damaged, repaired) => {
  expect(texts(`1. (C) ${damaged}`)).toEqual([repaired]);
});

test.each([
  'tuna, salmon, sharks',
  'AT&T has 8 offices',
  '1,500 tons',
  'R&D in 2008',
  'said "" and left',
])('%s stays', (text) => {
  expect(texts(`1. (C) ${text}`)).toEqual([text === 'said "" and left' ? 'said " and left' : text]);
});

test('redactions stay', () => {
  expect(texts('1. (C) XXXXXXXXXXXX told us that xxxxx left.')).toEqual([
    'XXXXXXXXXXXX told us that xxxxx left.',
  ]);
});

test('numbers run into lines, skipped numbers, and years that look like numbers', () => {
  const raw = `1. (C) One. 2. (SBU) Two, in October
¶2003. No more.
4. (U) Four.`;
  expect(
    cableOf(raw).paragraphs.map(({ number, marking, text }) => [number, marking, text]),
  ).toEqual([
    [1, 'C', 'One.'],
    [2, 'SBU', 'Two, in October 2003. No more.'],
    [4, 'U', 'Four.'],
  ]);
});

test.each([
  ['1. (C) One came. 2, (C) Two left.', ['1 C One came.', '2 C Two left.']],
  ['1. (C) One came. 2) (U) Two left.', ['1 C One came.', '2 U Two left.']],
  ['1. (C) One said no. 2 (SBU) Two left.', ['1 C One said no.', '2 SBU Two left.']],
  ['1. (C) See his point 2 (C) and others.', ['1 C See his point 2 (C) and others.']],
  ['1. (S-ENTIRE TEXT)\n\n2. TWO CAME.', ['1 S-ENTIRE TEXT (S-ENTIRE TEXT)', '2 null TWO CAME.']],
  ['1. (SECRET -- ENTIRE TEXT) One.', ['1 SECRET -- ENTIRE TEXT One.']],
])('%s', (raw, expected) => {
  const { paragraphs } = cableOf(raw);
  expect(paragraphs.map(({ number, marking, text }) => `${number} ${marking} ${text}`)).toEqual(
    expected,
  );
});

test('a number alone, above its text or its heading', () => {
  const raw = `SUBJECT: X

Classified By: Jane Doe for reasons 1.4 (b) and (d). 1. (C)

Summary: One.

2. (U) -------
Visit
-------
Two goes on over the page QUITO 00004711 002 OF 003 SUBJECT: FISHERIES TALKS: A SECO and on.`;
  expect(cableOf(raw, { id: '09QUITO4711' }).paragraphs).toMatchObject([
    { id: 'p1', marking: 'C', text: 'Summary: One.' },
    { id: 'p2', marking: 'U', heading: 'Visit', text: 'Two goes on over the page and on.' },
  ]);
});

test('summary, comment and notes are marked', () => {
  const raw = `1. (C) Summary: Short.
2. (C) Still short. End Summary.
3. (C) He left. (Comment: Sadly. End Comment.) He came back.
Comment
-------
4. (C) Well.`;
  const parts = cableOf(raw).paragraphs.map(({ text, parts: found = [] }) =>
    found.map(({ kind, start, end }) => [kind, text.slice(start, end)]),
  );
  expect(parts).toEqual([
    [['summary', 'Summary: Short.']],
    [['summary', 'Still short. End Summary.']],
    [['comment', 'Comment: Sadly. End Comment.)']],
    [['comment', 'Well.']],
  ]);
});

test('two cables in one text are two documents', () => {
  const second = sectioned
    .replaceAll('QUITO', 'LIMA')
    .replaceAll('4711', '0815')
    .replaceAll('021405Z', '031505Z');
  const { documents } = readCables({
    source: { name: 'a.html', format: 'wikileaks-html' },
    text: `${sectioned}\n${second}`,
    stated: { id: '09QUITO4711', title: 'FISHERIES' },
  });
  expect(documents.map(({ id, sent, paragraphs }) => [id, sent, paragraphs.length])).toEqual([
    ['09QUITO4711', '2009-03-02T14:05Z', 5],
    ['09LIMA815', '2009-03-03T15:05Z', 5],
  ]);
});

test('a database row in front of the second cable states its facts', () => {
  const row =
    '4712\t2009-03-04 10:00:00\t09LIMA815\tEmbassy Lima\tUNCLASSIFIED\t\tVZCZCXYZ0000\\\n';
  const { documents } = readCables({
    source: { name: 'a.html', format: 'wikileaks-html' },
    text: `${sectioned}\n${row}UNCLAS LIMA 000815\nSUBJECT: OTHER\n1. (U) Text.\n`,
    stated: { id: '09QUITO4711' },
  });
  expect(documents[1]).toMatchObject({
    id: '09LIMA815',
    sent: '2009-03-04T10:00Z',
    origin: 'Embassy Lima',
  });
});

test('a quoted cable stays inside', () => {
  const quoted = `1. (C) Quote:\nQUOTE\nR 031505Z MAR 09\nFM AMEMBASSY LIMA\nUNCLAS LIMA 000815\nSUBJECT: OTHER\n\n2. (U) Text.`;
  const { documents } = readCables({
    source: { name: 'a', format: 'text' },
    text: sectioned.replace(/¶1\.[\s\S]*/, quoted),
    stated: {},
  });
  expect(documents).toHaveLength(1);
});

const head = 'C O N F I D E N T I A L QUITO 004711\n\nE.O. 12958: N/A\nTAGS: PREL EC\n';

test('what pages print again of the head is left out, another subject stays', () => {
  const subject = 'FISHERIES TALKS: A SECOND ROUND IN QUITO';
  const text = (again: string): string =>
    cableOf(`${head}SUBJECT: ${subject}\n\n1. (C) Roe asked for\n${again}\nmore time.\nDOE\n`)
      .paragraphs.map((one) => one.text)
      .join('|');
  expect(text(`QUITO 00004711 002 OF 003\nSUBJECT: ${subject}`)).toBe('Roe asked for more time.');
  expect(text('QUITO 00004711 002 OF 003 SUBJECT: FISHERIES TALKS: A SECOND ROU')).toBe(
    'Roe asked for more time.',
  );
  expect(text('Classified by: Counsellor Jane Roe for reasons 1.4 (b) and (d).')).toBe(
    'Roe asked for more time.',
  );
  expect(text('the SUBJECT: of talks and')).toContain('the SUBJECT: of talks and');
});

test.each([
  ['DOE DOE', 'DOE'],
  ['MINIMIZE CONSIDERED DOE', 'DOE'],
  ['DOE NNNN', 'DOE'],
  ['VAN DOE', 'VAN DOE'],
  ['AND GUIDANCE REQUESTED', null],
  ['Regards', null],
  ['Assembl...', null],
])('%j below the text signs as %j', (last, signer) => {
  expect(cableOf(`${head}SUBJECT: TALKS\n\n1. (C) Roe left.\n${last}\n`).signer).toBe(signer);
});

test('labels of a telegram scanned into one line are taken out of its text', () => {
  const text = 'ROE SAID THAT THE BOATS WOULD LEAVE IN THE MORNING AND COME BACK '.repeat(8);
  const raw = `O 021405Z MAR 76 FM AMEMBASSY QUITO TO SECSTATE WASHDC CONFIDENTIAL QUITO 4711 E O 11652 N A TAGS PFOR EC SUBJECT ${text}`;
  const { tags, paragraphs } = cableOf(raw);
  expect(tags).toEqual(['PFOR', 'EC']);
  expect(paragraphs.map((one) => one.text)).toEqual([`SUBJECT ${text.trim()}`]);
});

test('what stands below a signature is left out', () => {
  const raw = `1. (C) Text.\nVisit Quito's Classified Website:\nhttp://www.state.sgov.gov/p/wha/quito\n*****\nDOE\n\n=====CABLE ENDS=====\nNNNN\n"`;
  expect(cableOf(raw)).toMatchObject({ signer: 'DOE', paragraphs: [{ text: 'Text.' }] });
  const tail = `C O N F I D E N T I A L QUITO 000001\nE.O. 12958: N/A\nSUBJECT: X\n\n1. (C) Text.\n2. (C) More.\nDOE 0 11/06/2007 3774 ECON,LY X\n1. (C) Text.`;
  expect(texts(tail)).toEqual(['Text.', 'More.']);
});
