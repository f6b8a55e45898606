import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TimelineEvent } from '../../src/event/types.ts';
import { buildTimeline, readCables } from '../../src/index.ts';
import { mergeAcross } from '../../src/timeline/across/merge.ts';
import { documentOf, eventOf, onDay, sourceIn } from './sample.ts';

const cable = (number: number, dtg: string, text: string) => ({
  name: `${number}.txt`,
  bytes: [
    new TextEncoder().encode(
      `R ${dtg}\nFM AMEMBASSY VALLETTA\nTO RUEHC/SECSTATE WASHDC\nUNCLAS VALLETTA 0000${number}\nSUBJECT: TALKS\n1. (U) ${text}\n`,
    ),
  ],
});

// Made up.
const planned = cable(
  12,
  '081130Z JAN 07',
  'Foreign Minister Maria Borg will meet Norwegian negotiator Lars Dahl in Valletta on January 20.',
);
const held = cable(
  31,
  '221130Z JAN 07',
  'Foreign Minister Maria Borg met Norwegian negotiator Lars Dahl in Valletta on January 20.',
);
const other = cable(
  32,
  '231130Z JAN 07',
  'Police arrested two smugglers in Marsa on January 20. Fishermen blocked the harbour on January 21.',
);
const off = cable(
  14,
  '151130Z JAN 07',
  'Foreign Minister Maria Borg has cancelled the January 20 meeting with Norwegian negotiator Lars Dahl in Valletta.',
);

type Input = ReturnType<typeof cable>;
const timelineOf = async (...inputs: Input[]) => buildTimeline((await readCables(inputs)).cables);
const told = (events: readonly TimelineEvent[]) => events.filter(({ kind }) => kind !== 'metadata');

test('what one cable plans and another reports as held is one event with a history', async () => {
  const events = told((await timelineOf(held, planned)).events);
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject({
    status: 'occurred',
    when: { edtf: '2007-01-20' },
    title: expect.stringContaining('met') as string,
    history: [
      { document: '07VALLETTA12', status: 'planned' },
      { document: '07VALLETTA31', status: 'occurred' },
    ],
  });
  expect(events[0]?.sources.map((source) => source.document)).toEqual([
    '07VALLETTA31',
    '07VALLETTA12',
  ]);
  expect(events[0]?.id).toMatch(/^07VALLETTA12\./);
});

test('happenings of one day that share neither people nor words stay apart', async () => {
  const events = told((await timelineOf(held, other)).events);
  expect(events.map((event) => event.history)).toEqual([undefined, undefined, undefined]);
});

test('the order of the files changes nothing', async () => {
  const inputs = [planned, off, held, other];
  const first = await timelineOf(...inputs);
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(inputs, { minLength: inputs.length }),
      async (shuffled) => {
        expect(await timelineOf(...shuffled)).toEqual(first);
      },
    ),
    { numRuns: 8 },
  );
});

test('an id stays under adding documents: as an event or in the history of one', async () => {
  const inputs = [planned, off, held, other];
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(inputs, { minLength: 1 }), async (some) => {
      const before = (await timelineOf(...some)).events;
      const after = (await timelineOf(...inputs)).events;
      const known = new Set(
        after.flatMap(({ id, history = [] }) => [id, ...history.map((t) => t.id)]),
      );
      for (const { id } of before) expect(known).toContain(id);
    }),
    { numRuns: 8 },
  );
});

const words = fc.constantFrom('Borg', 'Dahl', 'met', 'visit', 'talks', 'strike', 'harbour');
const anyEvent = fc.record({
  document: fc.constantFrom('A1', 'B2', 'C3', 'D4'),
  title: fc.array(words, { minLength: 1, maxLength: 5 }).map((list) => list.join(' ')),
  day: fc.constantFrom('2007-01-20', '2007-01-21'),
  actors: fc.subarray(['borg', 'dahl', 'norway']),
  status: fc.constantFrom('occurred' as const, 'planned' as const, 'background' as const),
});

test('no event is lost, none tells one document twice, and the first quote holds the title', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 12 }), (made) => {
      const events = made.map(({ document, title, day, actors, status }, i) =>
        eventOf(`${document}.p1.${i}`, {
          title,
          when: onDay(day),
          actors,
          status,
          sources: [sourceIn('p1', title, i, document)],
        }),
      );
      const documents = ['A1', 'B2', 'C3', 'D4'].map((id) => documentOf(id, ''));
      const merged = mergeAcross(events, documents, []);
      const ids = merged.flatMap(({ id, history }) => history?.map((t) => t.id) ?? [id]);
      expect([...ids].sort()).toEqual(events.map(({ id }) => id).sort());
      for (const { title, sources, history = [] } of merged) {
        expect(new Set(history.map((t) => t.document)).size).toBe(history.length);
        expect(sources[0]?.quote.exact).toBe(title);
      }
      const again = mergeAcross(merged, documents, []);
      expect(again.length).toBeLessThanOrEqual(merged.length);
    }),
  );
});

test('on a crowded day what few words and people share is found, and found once', () => {
  const named = (i: number, title: string, actors: string[]) =>
    eventOf(`${i}.p1.1`, { title, actors, sources: [sourceIn('p1', title, 0, `${i}`)] });
  // Made up. More events than are compared with each other, all of them strikes in one country.
  const crowd = Array.from({ length: 60 }, (_, i) =>
    named(
      i,
      `strike in ${String.fromCharCode(97 + (i % 26)).repeat(4)}${i < 26 ? 'ville' : 'burgh'}`,
      ['malta'],
    ),
  );
  const pair = [70, 71].map((i) => named(i, 'dockers strike in Marsaxlokk', ['malta', 'borg']));
  const events = [...crowd, ...pair];
  const documents = events.map(({ sources }) => documentOf(sources[0]?.document ?? ''));
  const merged = mergeAcross(events, documents, []);
  const told = merged.filter(({ history }) => history?.some(({ document }) => document === '70'));
  expect(told.map(({ history }) => history?.map(({ document }) => document))).toEqual([
    ['70', '71'],
  ]);
  expect(merged.find(({ id }) => id === '0.p1.1')?.history).toBeUndefined();
});
