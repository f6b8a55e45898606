import { expect, test } from 'vitest';
import { buildTimeline, parseTimeline, readCables } from '../../src/index.ts';

const input = (name: string, text: string) => ({
  name,
  bytes: [new TextEncoder().encode(text)],
});

async function timelineOf(...inputs: ReturnType<typeof input>[]) {
  return buildTimeline((await readCables(inputs)).cables);
}

const lima = 'The ministers of Peru and Chile met in Lima on 5 May 2004.';
const cable = `R 081130Z JAN 07
FM AMEMBASSY VALLETTA
TO RUEHC/SECSTATE WASHDC
UNCLAS VALLETTA 000012
SUBJECT: TALKS
1. (U) Malta and Norway held talks in Valletta on January 4.
`;

test('the same cable twice is one document with two sources', async () => {
  const { documents, events } = await timelineOf(input('a.txt', cable), input('b.txt', cable));
  expect(documents.map(({ id, otherSources }) => [id, otherSources?.length])).toEqual([
    ['07VALLETTA12', 1],
  ]);
  expect(new Set(events.map((event) => event.id)).size).toBe(events.length);
});

test('two texts under one file name stay two, with ids of their own', async () => {
  const timeline = await timelineOf(
    input('2004/notes.txt', lima),
    input('2005/notes.txt', lima.replace('2004', '2005')),
  );
  expect(timeline.documents.map((document) => document.id)).toEqual(['notes', 'notes-2']);
  expect(timeline.events.map((event) => [event.when.edtf, event.sources[0]?.document])).toEqual([
    ['2004-05-05', 'notes'],
    ['2005-05-05', 'notes-2'],
  ]);
  expect(timeline.events[1]?.id).toMatch(/^notes-2\./);
  expect(() => parseTimeline(JSON.stringify(timeline))).not.toThrow();
});

test('actors of several cables are one list', async () => {
  const { actors, events } = await timelineOf(input('a.txt', lima), input('b.txt', cable));
  const ids = new Set(actors.map((actor) => actor.id));
  expect(ids.size).toBe(actors.length);
  expect(events.flatMap((event) => event.actors).every((id) => ids.has(id))).toBe(true);
});
