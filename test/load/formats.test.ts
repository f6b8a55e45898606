import { expect, test } from 'vitest';
import { readCables } from '../../src/cable/read.ts';
import { readAll } from './inputs.ts';
import { pdfOf } from './pdf-file.ts';
import {
  annotatedText,
  articlesPage,
  body,
  frusText,
  header,
  naraText,
  samples,
  tei,
} from './samples.ts';

test.each(Object.entries(samples))('%s is told by its content and read', async (format, text) => {
  for (const size of [1 << 20, 61]) {
    const { documents, problems } = await readAll('collection', text, size);
    expect(problems).toEqual([]);
    const [document] = documents;
    expect(document?.source).toEqual({ name: 'collection', format });
    expect(document?.stated).toMatchObject({ id: '09QUITO4711', origin: 'Embassy Quito' });
    expect(document?.text.replaceAll('¶', '')).toBe(`${header}\n${body}`);
  }
});

test('a JSON Lines file has a document a line', async () => {
  const { documents } = await readAll('a', samples['json-lines'] ?? '', 100);
  expect(documents.map(({ stated }) => stated.id)).toEqual(['09QUITO4711', '09QUITO4712']);
});

test('JSON objects may be named by their ids', async () => {
  const { documents } = await readAll('a', JSON.stringify({ '09QUITO4711': { header, body } }));
  expect(documents[0]?.stated).toEqual({ id: '09QUITO4711' });
});

test('a page with press articles and without a title', async () => {
  const { documents } = await readAll('a.html', articlesPage);
  expect(documents[0]?.stated).toEqual({
    id: '09QUITO4711',
    created: '2009-03-02 14:02',
    classification: 'CONFIDENTIAL',
    origin: 'Embassy Quito',
  });
});

test('a PDF with a text layer', async () => {
  const { documents, problems } = await readAll('09QUITO4711.pdf', pdfOf(body.split('\n')));
  expect(problems).toEqual([]);
  expect(documents[0]?.source.format).toBe('pdf');
  expect(documents[0]?.text).toContain('SUBJECT: FISHERIES TALKS');
  expect(documents.flatMap((one) => readCables(one).documents)[0]?.paragraphs).toMatchObject([
    { id: 'p1', marking: 'C', text: 'Roe said "no" on February 27.' },
  ]);
});

test('a telegram from the National Archives', async () => {
  const { documents } = await readAll('a', naraText);
  expect(documents[0]?.source.format).toBe('nara-text');
  const [cable] = documents.flatMap((one) => readCables(one).documents);
  expect(cable).toMatchObject({
    id: '1976QUITO04711',
    sent: '1976-03-02T14:05Z',
    classification: 'LIMITED OFFICIAL USE',
    title: 'FISHERIES TALKS',
    signer: 'DOE',
  });
  expect(cable?.paragraphs.map(({ text }) => text)).toEqual([
    'AMBASSADOR MET ROE FEBRUARY 27. HE SAID NO.',
    'COMMENT FOLLOWS.',
  ]);
});

test('marks around names are taken out', async () => {
  const { documents, problems } = await readAll('1976QUITO04711.txt', annotatedText);
  expect(problems).toEqual([
    {
      file: '1976QUITO04711.txt',
      minor: true,
      reason:
        'is a telegram without its header: the day it was sent is not known, only the year of its number, 1976',
    },
  ]);
  const [cable] = documents.flatMap((one) => readCables(one).documents);
  expect(cable).toMatchObject({ id: '1976QUITO04711', sent: null, signer: 'DOE' });
  expect(cable?.paragraphs.map(({ text }) => text)).toEqual([
    'ROE OF ECUADOR FISHERIES BOARD MET EMBOFF FEBRUARY 27.',
  ]);
});

test('a documentary edition as text: two documents, footnotes below their text', async () => {
  for (const size of [1 << 20, 100]) {
    const { documents } = await readAll('volume.txt', frusText, size);
    const cables = documents.flatMap((one) => readCables(one).documents);
    expect(cables.map(({ sent, origin, signer }) => [sent, origin, signer])).toEqual([
      ['1961-03-02', 'Embassy in Ecuador', 'Doe'],
      ['1961-03-04', 'Department of State', 'Rusk'],
    ]);
    expect(cables[0]?.paragraphs.map(({ text }) => text)).toEqual([
      'Roe called on 3 March. He left soon.',
      '1 Roe was Minister.',
      '2 On March 4.',
    ]);
  }
});

test('a documentary edition as TEI', async () => {
  for (const size of [1 << 20, 37]) {
    const { documents, problems } = await readAll('volume.xml', tei, size);
    expect(problems).toEqual([]);
    const [cable] = documents.flatMap((one) => readCables(one).documents);
    expect(cable).toMatchObject({
      id: 'frus1961v99_d17',
      title: 'Telegram From the Embassy in Ecuador to the Department of State',
      sent: '1961-03-02T20:00Z',
      origin: 'Embassy in Ecuador',
      signer: 'Doe',
    });
    expect(cable?.paragraphs.map(({ id, text }) => [id, text])).toEqual([
      ['p1', 'Roe called on 3 March and left.'],
      ['p2', 'He came back.'],
      ['u1', '1 He was Minister.'],
    ]);
  }
});

test('a volume cut into rows is put together again', async () => {
  const rows = [...frusText.split('\n\n')].map(
    (text, i) => `v_${i},"${text.replaceAll('"', '""')}"`,
  );
  const { documents } = await readAll('v.csv', ['id,text_chunk', ...rows].join('\n'));
  expect(documents.map(({ source, stated }) => [source.format, stated.created])).toEqual([
    ['frus-csv', 'March 2, 1961'],
    ['frus-csv', 'March 4, 1961'],
  ]);
});
