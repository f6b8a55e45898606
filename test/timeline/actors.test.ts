import { expect, test } from 'vitest';
import type { Actor } from '../../src/actor/types.ts';
import { actorsAhead, actorsOf } from '../../src/timeline/actors-ahead.ts';
import { reviewedActors } from '../../src/timeline/actors.ts';
import { EditError } from '../../src/timeline/edit.ts';
import { editActors } from '../../src/timeline/edit-actors.ts';
import { editActor, mergeActor, restoreActor } from '../../src/timeline/edit-actor.ts';
import { reviewed } from '../../src/timeline/review.ts';
import type { Timeline } from '../../src/timeline/types.ts';
import { eventOf, timelineOf } from './sample.ts';

const actor = (id: string, name: string, ...aliases: string[]): Actor => ({
  id,
  name,
  type: 'person',
  aliases,
});
const start = timelineOf(
  [eventOf('a', { actors: ['lund', 'norland'], reportedBy: 'vice-minister' })],
  {
    actors: [
      actor('lund', 'Lund', 'He'),
      actor('vice-minister', 'Vice Minister Lund'),
      actor('norland', 'Norland', 'GON'),
    ],
  },
);
const first = (timeline: Timeline) => reviewed(timeline)[0];

test('without a word of an editor all is the machine’s', () => {
  expect(reviewedActors(start)).toEqual(
    start.actors.map((one) => ({ ...one, hidden: false, edited: false, merged: [] })),
  );
});

test('renamed and retyped: the old name is another name, and the machine’s is kept', () => {
  const edited = editActor(start, 'lund', { name: 'Karin Lund', type: 'role' });
  expect(reviewedActors(edited)[0]).toMatchObject({
    name: 'Karin Lund',
    type: 'role',
    aliases: ['Lund', 'He'],
    edited: true,
  });
  expect(edited.actors).toBe(start.actors);
  expect(editActor(edited, 'lund', { name: 'Lund', type: undefined })).toEqual(start);
  expect(restoreActor(edited, 'lund')).toEqual(start);
});

test('merged: one actor with all names, in all events', () => {
  const merged = mergeActor(start, 'lund', 'vice-minister');
  expect(reviewedActors(merged).map(({ id, aliases }) => [id, aliases])).toEqual([
    ['vice-minister', ['Lund', 'He']],
    ['norland', ['GON']],
  ]);
  expect(first(merged)?.actors).toEqual(['vice-minister', 'norland']);
  expect(restoreActor(merged, 'vice-minister')).toEqual(start);
});

test('a chain of merges ends at its last', () => {
  const chain = mergeActor(mergeActor(start, 'lund', 'vice-minister'), 'vice-minister', 'norland');
  expect(first(chain)).toMatchObject({ actors: ['norland'], reportedBy: 'norland' });
});

test('hidden: out of the events’ lists, not out of the file', () => {
  const hidden = editActor(start, 'vice-minister', { hidden: true });
  expect(first(hidden)).toMatchObject({ actors: ['lund', 'norland'], reportedBy: null });
  expect(reviewedActors(hidden).find(({ id }) => id === 'vice-minister')?.hidden).toBe(true);
});

test('an editor’s name for an actor means that actor in the field of an event', () => {
  const edited = editActor(start, 'lund', { name: 'Karin Lund' });
  expect(editActors(edited, 'a', 'karin lund').review['a']?.actors).toEqual(['lund']);
  expect(editActors(edited, 'a', 'karin lund').actors).toBe(edited.actors);
});

test.each<[string, () => Timeline]>([
  ['merged with itself', () => mergeActor(start, 'lund', 'lund')],
  ['merged in a ring', () => mergeActor(mergeActor(start, 'lund', 'norland'), 'norland', 'lund')],
  ['edited when it is gone', () => editActor(start, 'x', { name: 'X' })],
])('an actor cannot be %s', (_, edit) => {
  expect(edit).toThrow(EditError);
});

test.each([
  ['a ring', { lund: { mergedInto: 'norland' }, norland: { mergedInto: 'lund' } }],
  ['one that is gone', { lund: { mergedInto: 'x' } }],
])('a file that merges into %s loses no actor', (_, actorReview) => {
  expect(reviewedActors({ ...start, actorReview })).toHaveLength(3);
});

test('actors who were read ahead read the same, and are at hand', () => {
  const { actors } = start;
  expect([...actorsAhead(start)]).toHaveLength(actors.length);
  expect(actorsOf(actors, undefined)).toEqual(reviewedActors(start));
  expect(actorsOf(actors, undefined)).toBe(actorsOf(actors, undefined));
  const { actorReview } = editActor(start, 'lund', { name: 'Karin Lund' });
  expect(actorsOf(actors, actorReview)[0]?.name).toBe('Karin Lund');
});
