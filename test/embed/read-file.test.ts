import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstChoices } from '../../src/embed/choices.ts';
import { excerptOf } from '../../src/embed/choose.ts';
import { narrowed } from '../../src/embed/narrowed.ts';
import { readForChart } from '../../src/embed/read-file.ts';
import { parseTimeline } from '../../src/timeline/schema.ts';
import type { Timeline } from '../../src/timeline/types.ts';
import { timeline } from './made-up.ts';

const json = JSON.stringify(timeline);

test('what the desk reads, a chart reads just so', () => {
  expect(readForChart(json)).toEqual(parseTimeline(json));
});

test.each([
  ['no JSON', '{"format":', 'This is not JSON; the file may be cut off.'],
  ['another file', '{"a":1}', 'This is not a timeline file.'],
  ['nothing', 'null', 'This is not a timeline file.'],
  ['a later version', '{"format":"cable-timeline","version":9}', /newer version \(9\)/],
])('%s is refused in one sentence', (_, text, why) => {
  expect(() => readForChart(text)).toThrow(why);
});

const broken: [string, (copy: Timeline) => unknown, string][] = [
  ['a title', (copy) => Object.assign(copy, { title: 7 }), 'title: is not a text.'],
  ['a list', (copy) => Object.assign(copy, { events: {} }), 'events: is not a list.'],
  [
    'a day',
    (copy) => Object.assign(copy.events[1]?.when ?? {}, { earliest: 'May' }),
    'events.1.when.earliest: is not a day (YYYY-MM-DD).',
  ],
  [
    'a status',
    (copy) => Object.assign(copy.events[0] ?? {}, { status: 'toString' }),
    'events.0.status: is not one of occurred, reported, planned, proposed, background.',
  ],
  [
    'a word of the editor',
    (copy) => Object.assign(copy, { review: { met: { mergedInto: 3 } } }),
    'review.met.mergedInto: is not a text.',
  ],
];

test.each(broken)('%s that is none is named with its place', (_, spoil, why) => {
  const copy = structuredClone(timeline);
  spoil(copy);
  expect(() => readForChart(JSON.stringify(copy))).toThrow(why);
});

/** Every place in a value, as the keys that lead to it. */
function places(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => places(part, [...path, key]))];
}

test('whatever stands at whatever place, a file is drawn or refused in one sentence', () => {
  const all = places(timeline).filter(({ length }) => length > 0);
  fc.assert(
    fc.property(fc.constantFrom(...all), fc.jsonValue(), (path, value) => {
      const copy = structuredClone(timeline);
      const last = path.at(-1) ?? '';
      let at: unknown = copy;
      for (const key of path.slice(0, -1)) at = (at as Record<string, unknown>)[key];
      (at as Record<string, unknown>)[last] = value;
      let read: Timeline;
      try {
        read = readForChart(JSON.stringify(copy));
      } catch (error) {
        expect(error).toHaveProperty('message', expect.stringMatching(/^[^\n]+\.$/));
        return;
      }
      expect(narrowed(read, firstChoices).title).toBeTypeOf('string');
    }),
  );
});

test.each([
  ['all', {}],
  ['an actor', { actors: ['alba'] }],
  ['a status', { statuses: ['planned' as const] }],
  ['days', { range: { from: '1974-06-01', to: '1974-12-31' } }],
])('%s: the attributes of an element choose as the command line does', (_, part) => {
  const choices = { ...firstChoices, filter: { ...firstChoices.filter, ...part } };
  expect(narrowed(timeline, choices)).toEqual(excerptOf(timeline, choices));
});
