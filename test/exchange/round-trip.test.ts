import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TimelineEvent } from '../../src/event/types.ts';
import { exportFormats, type ExportFormatName } from '../../src/exchange/formats.ts';
import { importEvents } from '../../src/exchange/import.ts';
import type { Imported } from '../../src/exchange/import-types.ts';
import { parseTimeline } from '../../src/timeline/schema.ts';
import type { Timeline } from '../../src/timeline/types.ts';
import { eventOf, timelineOf } from '../timeline/sample.ts';
import { timeline as harbour } from '../ui/fixtures/harbour.ts';
import { chosen, hostile } from './chosen.ts';
import { whens } from './whens.ts';

const back = (timeline: Timeline, format: ExportFormatName): Imported => {
  const read = importEvents(exportFormats[format].write(chosen(timeline)).text, 'back.csv');
  expect(parseTimeline(JSON.stringify(read.timeline))).toEqual(read.timeline);
  return read;
};

/** What a reader would compare, in an order of its own. */
const facts = (timeline: Timeline, of: readonly (keyof TimelineEvent)[]) =>
  timeline.events
    .map((event) => ({
      ...Object.fromEntries(of.map((field) => [field, event[field]])),
      actors: event.actors.map((id) => {
        const actor = timeline.actors.find((one) => one.id === id);
        return [actor?.name, actor?.type];
      }),
    }))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/** Cells and headlines lose white space at their ends, HTML all but one between words. */
const words = fc
  .string({ unit: fc.constantFrom(...'abÄ 港=+-@"\',;:<>&#!\n\t'), minLength: 1, maxLength: 60 })
  .map((text) => text.trim())
  .filter((text) => text !== '');
const name = fc
  .string({ unit: fc.constantFrom(...'aBé -=\'"<&,'), minLength: 1, maxLength: 20 })
  .map((text) => text.trim())
  .filter((text) => text !== '');

const actors = fc
  .uniqueArray(name, { maxLength: 4 })
  .chain((names) =>
    fc.tuple(
      ...names.map((one) =>
        fc
          .constantFrom('person' as const, 'organisation' as const, 'country' as const)
          .map((type) => ({ id: `id of ${one}`, name: one, type, aliases: [] })),
      ),
    ),
  );

const timelines = actors.chain((all) =>
  fc
    .array(
      fc.record({
        title: words,
        when: whens,
        status: fc.constantFrom('occurred', 'reported', 'planned', 'proposed', 'background'),
        polarity: fc.constantFrom('positive', 'negative'),
        kind: fc.constantFrom('event', 'period', 'document', 'deadline'),
        actors: fc.subarray(all.map(({ id }) => id)),
      }),
      { minLength: 1, maxLength: 5 },
    )
    .map((events) =>
      timelineOf(
        events.map((fields, i) => eventOf(`e${i}`, fields as Partial<TimelineEvent>)),
        { actors: all },
      ),
    ),
);

test('CSV keeps id, title, date, status, polarity, kind and actors', () => {
  fc.assert(
    fc.property(timelines, (timeline) => {
      const { timeline: read, problems } = back(timeline, 'csv');
      const kept = ['id', 'title', 'when', 'status', 'polarity', 'kind'] as const;
      expect(problems).toEqual([]);
      expect(facts(read, kept)).toEqual(facts(timeline, kept));
    }),
  );
});

test('TimelineJS JSON keeps the same', () => {
  fc.assert(
    fc.property(timelines, (timeline) => {
      const { timeline: read, problems } = back(timeline, 'timelinejs');
      const kept = ['id', 'title', 'when', 'status', 'polarity', 'kind'] as const;
      expect(problems).toEqual([]);
      expect(facts(read, kept)).toEqual(facts(timeline, kept));
    }),
  );
});

test('the spreadsheet of TimelineJS keeps titles, days and the first actor', () => {
  fc.assert(
    fc.property(timelines, (timeline) => {
      const { timeline: read, problems } = back(timeline, 'timelinejs-csv');
      expect(problems).toEqual([]);
      const days = ({ events }: Timeline): string[][] =>
        events
          .map(({ title, when }) => [title.replace(/\s+/g, ' '), when.earliest, when.latest])
          .sort((a, b) => (a.join('\n') < b.join('\n') ? -1 : 1));
      expect(days(read)).toEqual(days(timeline));
    }),
  );
});

test('a timeline file of all events is the file', () => {
  const whole = { ...harbour, review: { [harbour.events[0]?.id ?? '']: { starred: true } } };
  expect(parseTimeline(exportFormats.json.write(chosen(whole)).text)).toEqual(whole);
});

test('a timeline file of some events holds what they point to, and no more', () => {
  const all = chosen();
  const events = all.events.filter(({ actors: ids }) => ids.includes('ferro'));
  const some = parseTimeline(exportFormats.json.write({ ...all, events }).text);
  expect(some.events.map(({ id }) => id)).toEqual(['06NORHAVN117.p3.h']);
  expect(some.actors.map(({ id }) => id)).toEqual(['norland', 'ferro']);
});

test('hostile names and titles come back as they were', () => {
  const { timeline } = back(hostile, 'csv');
  expect(timeline.actors.map((actor) => actor.name)).toContain(
    '<img src=x onerror=alert(1)> & Sons',
  );
  expect(timeline.events.map(({ title }) => title)).toContain('=1+1');
});

test("the editor's marks come back from a table", () => {
  const [first] = harbour.events;
  const review = { [first?.id ?? '']: { starred: true, checked: true, note: 'call back' } };
  expect(back({ ...harbour, review }, 'csv').timeline.review).toEqual(review);
});
