import { expect, test } from 'vitest';
import { chosenEvents } from '../../src/embed/choose.ts';
import { exportFormats, type ExportFormatName } from '../../src/exchange/formats.ts';
import { everything, type Filter } from '../../src/timeline/filter.ts';
import { reviewedActors } from '../../src/timeline/actors.ts';
import { editActor, mergeActor } from '../../src/timeline/edit-actor.ts';
import { reviewed } from '../../src/timeline/review.ts';
import { parseTimeline } from '../../src/timeline/schema.ts';
import type { Timeline } from '../../src/timeline/types.ts';
import { excerptWith } from '../embed/made-up.ts';
import { timeline as harbour } from '../ui/fixtures/harbour.ts';
import { chosen } from './chosen.ts';

/** Norland renamed, Sudland gone into it, Minister Ferro hidden, Lund made a role. */
const edited: Timeline = [
  (timeline: Timeline) => editActor(timeline, 'norland', { name: 'Kingdom of Norland' }),
  (timeline: Timeline) => mergeActor(timeline, 'sudland', 'norland'),
  (timeline: Timeline) => editActor(timeline, 'ferro', { hidden: true }),
  (timeline: Timeline) => editActor(timeline, 'lund', { type: 'role' }),
].reduce((timeline, edit) => edit(timeline), harbour);

const others = Object.keys(exportFormats).filter(
  (name): name is ExportFormatName => name !== 'json',
);
const write = (format: ExportFormatName): string =>
  exportFormats[format].write(chosen(edited)).text;
/** Titles and quotes name them too: those are the cable's words. */
const actorCells = write('csv')
  .split('\r\n')
  .map((row) => row.split(',').filter((cell) => /Norland|Sudland|Ferro/.test(cell)));

test.each(others)('%s names a renamed actor by its new name', (format) => {
  expect(write(format).replace(/\r\n /g, '')).toContain('Kingdom of Norland');
});

test('neither a merged nor a hidden actor is named beside an event', () => {
  const cells = actorCells.flat();
  expect(cells).toContain('Kingdom of Norland');
  for (const gone of ['Norland; Sudland', 'Sudland', 'Minister Ferro'])
    expect(cells).not.toContain(gone);
  const { '@graph': nodes } = JSON.parse(write('jsonld')) as {
    '@graph': { name: string; alternateName?: string[] }[];
  };
  const names = nodes.map(({ name }) => name);
  expect(names).not.toContain('Sudland');
  expect(names).not.toContain('Minister Ferro');
  const norland = nodes.find(({ name }) => name === 'Kingdom of Norland');
  expect(norland?.alternateName).toEqual(['Norland', 'Sudland', 'Sudland navy']);
});

test('a timeline file of some events is read as the whole one is, of their actors', () => {
  const all = chosen(edited);
  const some = { ...all, events: all.events.slice(0, 1) };
  const back = parseTimeline(exportFormats.json.write(some).text);
  expect(reviewed(back)).toEqual(some.events);
  const whole = reviewedActors(edited);
  for (const actor of reviewedActors(back)) expect(whole).toContainEqual(actor);
  expect(back.actors.map(({ id }) => id)).toEqual(['norland', 'sudland']);
  expect(Object.keys(back.actorReview ?? {}).sort()).toEqual(['norland', 'sudland']);
});

test('a chart names actors as the editor left them', () => {
  expect(excerptWith({}, edited).actors).toEqual(
    expect.arrayContaining([{ id: 'norland', name: 'Kingdom of Norland' }]),
  );
  const ids = excerptWith({}, edited).actors.map(({ id }) => id);
  expect(ids).not.toContain('sudland');
  expect(ids).not.toContain('ferro');
});

test('a search finds the new name, and a merged actor stands for the one it went into', () => {
  const found = (filter: Partial<Filter>): string[] =>
    chosenEvents(edited, { filter: { ...everything, ...filter }, starred: false }).map(
      ({ id }) => id,
    );
  expect(found({ text: 'kingdom' })).not.toEqual([]);
  expect(found({ actors: ['sudland'] })).toEqual(found({ actors: ['norland'] }));
  expect(found({ actors: ['sudland'] })).not.toEqual([]);
});
