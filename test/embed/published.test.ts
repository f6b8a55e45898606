import { expect, test } from 'vitest';
import { published } from '../../src/embed/published.ts';
import { readForChart } from '../../src/embed/read-file.ts';
import { everything } from '../../src/timeline/filter.ts';
import { parseTimeline } from '../../src/timeline/schema.ts';
import type { Timeline } from '../../src/timeline/types.ts';
import { excerptWith, timeline } from './made-up.ts';

const edited: Timeline = {
  ...timeline,
  review: {
    met: { title: 'Envoys met', note: 'ask the archive', starred: true },
    second: { hidden: true },
  },
  actorReview: { brenn: { name: 'Brenn (harbour)' }, corvo: { hidden: true } },
};

test('what is published is what was chosen, as it was edited', () => {
  const file = published(edited, excerptWith({ title: 'Talks' }, edited));
  expect(file.title).toBe('Talks');
  expect(file.events.map(({ title }) => title)).toEqual(['Envoys met']);
  expect(file.actors.map(({ name }) => name)).toEqual(['Alba', 'Brenn (harbour)']);
  expect(file.documents.map(({ paragraphs }) => paragraphs.map(({ id }) => id))).toEqual([['p1']]);
  expect(file.review).toEqual({ met: { starred: true } });
  expect(JSON.stringify(file)).not.toContain('ask the archive');
});

test('desk and chart read it, and the chart shows the same again', () => {
  const choices = { filter: { ...everything, statuses: ['planned' as const] } };
  const excerpt = excerptWith(choices);
  const json = JSON.stringify(published(timeline, excerpt));
  expect(parseTimeline(json).events).toEqual(excerpt.events);
  expect(excerptWith({}, readForChart(json))).toEqual(excerpt);
});
