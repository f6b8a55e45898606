import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCables } from '../../src/cable/read.ts';
import { readAll } from '../load/inputs.ts';
import { cableOf } from './cables.ts';
import { capitals, prose, sectioned, twice } from './samples.ts';

test('a cable in sections: facts', () => {
  const { paragraphs, header, ...facts } = cableOf(sectioned);
  expect(facts).toEqual({
    id: '09QUITO4711',
    title: 'FISHERIES TALKS: A SECOND ROUND IN QUITO',
    sent: '2009-03-02T14:05Z',
    origin: 'Embassy Quito',
    classification: 'CONFIDENTIAL',
    tags: ['PREL', 'PGOV', 'EC', 'CO'],
    references: ['08BOGOTA331', '09QUITO4690'],
    signer: 'DOE',
    source: { name: 'made-up.txt', format: 'text' },
    declassify: '2019-02-28',
    sections: 2,
  });
  expect(header.map(({ id, text }) => [id, text])).toEqual([
    ['h1', 'O R 021405Z MAR 09 FM AMEMBASSY QUITO'],
    ['h2', 'E.O. 12958: DECL: 02/28/2019'],
  ]);
  expect(paragraphs).toHaveLength(5);
});

test('a cable in sections: text', () => {
  const { paragraphs } = cableOf(sectioned);
  expect(paragraphs.map(({ id, marking, heading, text }) => [id, marking, heading, text])).toEqual([
    [
      'p1',
      'C',
      null,
      'Summary: The second round took place on February 27. The Secretary of the Navy and the Secretary of Trade attended the Quito-based talks. The delegations agreed to meet again in October 2009. End Summary.',
    ],
    [
      'p2',
      'C',
      'FIRST DAY: QUOTAS',
      'Deputy Minister Roe said that the quota would be raised by 4,000 tons in the coming season.',
    ],
    ['p3', 'SBU', null, 'He listed: -- tuna; -- shark.'],
    [
      'p4',
      'S/NF',
      'Second Day',
      'Poloff asked about para 3. 1. Roe did not answer. 2. Neither did his aide.',
    ],
    ['p5', 'U', null, 'Minimize considered.'],
  ]);
});

test('a body that stands twice is one', () => {
  const { paragraphs, signer, title } = cableOf(twice);
  expect(title).toBe('FISHERIES TALKS: A SECOND ROUND');
  expect(signer).toBe('DOE');
  expect(paragraphs.map(({ id, text }) => [id, text])).toEqual([
    ['p1', 'The Chief Cabinet Secretary spoke of sync.'],
    ['p2', 'The US-Ecuador group met.'],
  ]);
});

test('a telegram in capitals', () => {
  const document = cableOf(capitals);
  expect(document).toMatchObject({
    id: '74QUITO815',
    sent: '1974-02-08T16:55Z',
    classification: 'LIMITED OFFICIAL USE',
    tags: ['PFOR', 'EFIS', 'EC'],
    references: ['74STATE23456'],
    signer: 'DOE',
    declassify: '1980-02-08',
  });
  expect(document.paragraphs.map(({ id, text }) => [id, text])).toEqual([
    [
      'p1',
      'AMBASSADOR MET FOREIGN MINISTER ROE FEBRUARY 7 ON JURISDICTION OVER TWO HUNDRED MILE ZONE.',
    ],
    [
      'p2',
      'ROE LISTED THREE POINTS: 1. NO LICENCES. 2. JURISDICTION UNCHANGED. 3. NO TALKS BEFORE MAY.',
    ],
    ['p3', 'COMMENT: NO SURPRISE.'],
  ]);
});

test('prose without any header', () => {
  const document = cableOf(prose);
  expect(document).toMatchObject({
    id: 'made-up',
    title: '',
    sent: null,
    signer: null,
    header: [],
  });
  expect(document.paragraphs.map(({ id, text }) => [id, text])).toEqual([
    ['u1', 'The talks opened on 3 May 1961 and went on for a week.'],
    ['u2', 'They closed on 10 May. Nobody signed anything.'],
  ]);
});

test('the seed cable', async () => {
  const path = join(import.meta.dirname, '../../data/06TOKYO4543.txt');
  const { documents } = await readAll('06TOKYO4543.txt', readFileSync(path));
  const read = documents.map(readCables);
  expect(read.map(({ problems }) => problems)).toEqual([[]]);
  const [document] = read[0]?.documents ?? [];
  expect(document).toMatchObject({
    id: '06TOKYO4543',
    title: 'US-JAPAN COORDINATION ON DPRK MISSILES LAUNCHES: LESSONS LEARNED',
    sent: '2006-08-11T08:04Z',
    signer: 'SCHIEFFER',
    declassify: '2026-08-11',
  });
  expect(document?.paragraphs.map(({ id }) => id)).toEqual(
    Array.from({ length: 11 }, (_, i) => `p${i + 1}`),
  );
  const text = document?.paragraphs.map((one) => one.text).join('\n') ?? '';
  expect(text).toContain(
    'Chief Cabinet Secretary Abe, that contributed to keeping the two sides in sync.',
  );
  expect(text).not.toMatch(/SIPDIS|SCHIEFFER|¶/);
});
