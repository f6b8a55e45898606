import fc from 'fast-check';
import { addEvent, draftEvent } from '../../src/timeline/add-event.ts';
import { editActor, mergeActor, restoreActor } from '../../src/timeline/edit-actor.ts';
import { editActors } from '../../src/timeline/edit-actors.ts';
import {
  editEvent,
  EditError,
  mergeEvents,
  restoreEvent,
  splitEvent,
} from '../../src/timeline/edit.ts';
import { advance, redo, undo, type History } from '../../src/timeline/history.ts';
import { joinTimelines } from '../../src/timeline/join.ts';
import { removeDocument } from '../../src/timeline/remove-document.ts';
import { readAgain } from '../../src/timeline/read-again.ts';
import { statuses } from '../../src/timeline/statuses.ts';
import { dismiss, waiting } from '../../src/timeline/tray.ts';
import { typedDate } from '../../src/timeline/typed-date.ts';
import type { Timeline } from '../../src/timeline/types.ts';
import { documentOf, eventOf, sourceIn, timelineOf } from './sample.ts';

/** What an editor picks and types: two things out of those there are, and some words. */
interface Hand {
  one: number;
  two: number;
  words: string;
}

type Edit = (timeline: Timeline, hand: Hand) => Timeline;

function pick<T>(list: readonly T[], at: number): T {
  const item = list[at % Math.max(1, list.length)];
  if (item === undefined) throw new EditError('There is nothing to edit.');
  return item;
}

const event = (timeline: Timeline, at: number): string => pick(readAgain(timeline), at).id;
const actor = (timeline: Timeline, at: number): string => pick(timeline.actors, at).id;
const types = ['person', 'organisation', 'country', 'role'] as const;
const dates = [
  'early September 2006',
  'before 1997',
  'about 1997',
  '2006-09',
  '[2006-01..2006-04]',
];

/** Another cable, made up, to be opened beside what is open. */
const another = (at: number): Timeline => {
  const id = `06MADEUP${at % 3}`;
  const source = sourceIn('p1', 'met in Norhavn', 12, id);
  return timelineOf([eventOf(`${id}.p1.a`, { sources: [source] })], {
    documents: [documentOf(id, 'Both parties met in Norhavn on 5 July 2006.')],
  });
};

/** Everything that the page lets an editor do, by what it is called. */
export const edits: Readonly<Record<string, Edit>> = {
  title: (t, { one, words }) => editEvent(t, event(t, one), { title: words.trim() || undefined }),
  date: (t, { one, two }) =>
    editEvent(t, event(t, one), { when: typedDate(pick(dates, two), '2006-05-12') ?? undefined }),
  status: (t, { one, two }) => editEvent(t, event(t, one), { status: pick(statuses, two) }),
  actors: (t, { one, two, words }) =>
    editActors(t, event(t, one), `${pick(t.actors, two).name}; ${words}`),
  note: (t, { one, words }) => editEvent(t, event(t, one), { note: words.trim() }),
  hide: (t, { one }) => editEvent(t, event(t, one), { hidden: true }),
  show: (t, { one }) => editEvent(t, event(t, one), { hidden: false }),
  star: (t, { one, two }) => editEvent(t, event(t, one), { starred: two % 2 === 0 }),
  check: (t, { one, two }) => editEvent(t, event(t, one), { checked: two % 2 === 0 }),
  merge: (t, { one, two }) => mergeEvents(t, event(t, one), event(t, two)),
  split: (t, { one }) => splitEvent(t, event(t, one)),
  restore: (t, { one }) => restoreEvent(t, event(t, one)),
  'new event': (t, { one, two }) => {
    const { id, paragraphs } = pick(t.documents, one);
    const paragraph = pick(paragraphs, two);
    const position = { start: 0, end: 1 + (two % paragraph.text.length) };
    const draft = draftEvent(t, { document: id, paragraph: paragraph.id, position });
    const when = draft.when ?? typedDate('July 2006', null);
    return when ? addEvent(t, { ...draft, when }).timeline : t;
  },
  'put away': (t, { one, two }) => dismiss(t, pick(waiting(t, pick(t.documents, one)), two).key),
  'name actor': (t, { one, words }) =>
    editActor(t, actor(t, one), { name: words.trim() || undefined }),
  'retype actor': (t, { one, two }) => editActor(t, actor(t, one), { type: pick(types, two) }),
  'hide actor': (t, { one, two }) => editActor(t, actor(t, one), { hidden: two % 2 === 0 }),
  'merge actors': (t, { one, two }) => mergeActor(t, actor(t, one), actor(t, two)),
  'restore actor': (t, { one }) => restoreActor(t, actor(t, one)),
  'name collection': (t, { words }) => ({ ...t, title: words }),
  'add cable': (t, { one }) => joinTimelines(t, another(one)).timeline,
  'remove cable': (t, { one, two }) =>
    two % 3 === 0 ? removeDocument(t, pick(t.documents, one).id) : t,
};

const steps = { undo, redo };

/** One step of a session: an edit, or a walk through the history. */
export interface Step extends Hand {
  kind: string;
}

export const anySteps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...Object.keys(edits), ...Object.keys(steps)),
    one: fc.nat(40),
    two: fc.nat(40),
    words: fc.string({ unit: 'grapheme', maxLength: 12 }),
  }),
  { minLength: 10, maxLength: 40 },
);

/** Takes a step; what an editor is told cannot be done leaves all as it was. */
export function taken(history: History<Timeline>, { kind, ...hand }: Step): History<Timeline> {
  if (kind === 'undo' || kind === 'redo') return steps[kind](history);
  try {
    return advance(history, edits[kind]?.(history.present, hand) ?? history.present);
  } catch (error) {
    if (error instanceof EditError) return history;
    throw error;
  }
}
