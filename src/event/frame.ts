import type { Actor } from '../actor/types.ts';
import { dayNumber } from '../util/days.ts';
import type { Candidate } from './candidate.ts';
import { isMeeting } from './likeness.ts';
import type { Group } from './merge.ts';
import type { Sentence } from './read.ts';
import { subjectActors } from './subjects.ts';

/** The meeting a cable reports stands in its summary or the paragraph after it. */
const FIRST_PARAGRAPHS = 3;
/** Days between a meeting and the cable that reports it. */
const RECENT = 45;

const lasts = (one: Candidate): number =>
  dayNumber(one.time.latest ?? '') - dayNumber(one.time.earliest ?? '');

function held(one: Candidate, sent: string | null): boolean {
  const age = dayNumber(sent ?? '') - dayNumber(one.time.latest ?? '');
  return (
    isMeeting(one) &&
    !isSpeech(one) &&
    one.status === 'occurred' &&
    one.kind === 'event' &&
    lasts(one) <= 3 &&
    age >= 0 &&
    age <= RECENT
  );
}

const isSpeech = ({ governor }: Candidate): boolean =>
  governor.kind === 'verb' && governor.class === 'say';

/** The group of the meeting that the cable reports: a meeting held shortly before it, told of at its beginning. */
export function meetingFrame(
  groups: readonly Group[],
  actors: ReadonlyMap<string, Actor>,
  sent: string | null,
): Group | null {
  const meetings = groups.filter((group) =>
    group.some((one) => held(one, sent) && one.sentence.order < FIRST_PARAGRAPHS),
  );
  const named = meetings.filter((group) =>
    group.some((one) => one.actors.some((id) => actors.get(id)?.type !== 'country')),
  );
  const days = new Set(named.map((group) => group[0]?.time.earliest));
  return days.size === 1 ? (named[0] ?? null) : null;
}

/**
 * Persons who speak in the paragraphs that tell of the meeting: subjects of its reporting verbs, from the paragraph that dates it
 * to the one before another meeting is dated.
 */
export function speakers(
  frame: Group,
  sentences: readonly Sentence[],
  others: readonly Group[],
  actors: ReadonlyMap<string, Actor>,
): string[] {
  const from = Math.min(...frame.map((one) => one.sentence.order));
  const ends = others.flatMap((group) =>
    group
      .filter(
        (one) =>
          group !== frame &&
          isMeeting(one) &&
          one.status === 'occurred' &&
          one.sentence.order > from,
      )
      .map((one) => one.sentence.order),
  );
  const to = Math.min(Infinity, ...ends);
  const found = new Set<string>();
  for (const sentence of sentences) {
    if (
      sentence.order < from ||
      sentence.order >= to ||
      (sentence.times.length > 0 && sentence.order !== from)
    )
      continue;
    for (const clause of sentence.clauses) {
      if (clause.kind !== 'main' || clause.verb?.class !== 'say' || clause.verb.passive) continue;
      for (const id of subjectActors(sentence, clause))
        if (actors.get(id)?.type === 'person' || actors.get(id)?.type === 'role') found.add(id);
    }
  }
  return [...found];
}
