import type { Actor } from '../actor/types.ts';
import { dayNumber } from '../util/days.ts';
import type { Candidate } from './candidate.ts';
import type { Surroundings } from './candidates.ts';
import type { Clause } from './clause.ts';
import { isMeeting } from './likeness.ts';
import type { Group } from './merge.ts';
import type { Sentence } from './read.ts';
import { isSaying } from './verbs.ts';
import type { Written } from './written.ts';

/** The meeting a cable reports stands in its summary or the paragraph after it. */
const FIRST_PARAGRAPHS = 3;
/** Days between a meeting and the cable that reports it. */
const RECENT = 45;

const lasts = (one: Candidate): number =>
  dayNumber(one.time.latest ?? '') - dayNumber(one.time.earliest ?? '');

function held(one: Candidate, written: Written): boolean {
  const age = written.last - dayNumber(one.time.latest ?? '');
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

/** A meeting told as a sentence before one that is only named, then the one told of more often. */
const weight = (group: Group): number =>
  (group.some((one) => one.governor.kind === 'verb') ? 100 : 0) + group.length;

/** The group of the meeting that the cable reports: a meeting held shortly before it, told of at its beginning. */
export function meetingFrame(
  groups: readonly Group[],
  actors: ReadonlyMap<string, Actor>,
  written: Written,
): Group | null {
  const meetings = groups.filter((group) =>
    group.some((one) => held(one, written) && one.sentence.order < FIRST_PARAGRAPHS),
  );
  const named = meetings.filter((group) =>
    group.some((one) => one.actors.some((id) => actors.get(id)?.type !== 'country')),
  );
  const days = new Set(named.map((group) => group[0]?.time.earliest));
  return days.size === 1 ? ([...named].sort((a, b) => weight(b) - weight(a))[0] ?? null) : null;
}

/** Whether a clause tells what someone says there and then: no date of its own, and not `had said` before. */
function speaks({ words }: Sentence, clause: Clause): boolean {
  if (clause.words.some((i) => (words[i]?.time ?? -1) >= 0)) return false;
  if (clause.kind === 'participial') return words[clause.words[0] ?? -1]?.verb?.class === 'say';
  return (
    clause.kind === 'main' &&
    clause.verb?.class === 'say' &&
    !clause.verb.passive &&
    words[clause.verb.first]?.tag !== 'have'
  );
}

/** Whether a verb of saying stands in a sentence at all. */
const mayTell = ({ lows }: Sentence): boolean => lows.some(isSaying);

/**
 * Persons who speak in the paragraphs that tell of the meeting: subjects of its reporting verbs, from the paragraph that dates it
 * to the one before another meeting is dated.
 */
export function speakers(
  frame: Group,
  sentences: readonly Sentence[],
  others: readonly Group[],
  { actors, discourse }: Surroundings,
): string[] {
  const from = Math.min(...frame.map((one) => one.sentence.order));
  const later = (one: Candidate): boolean =>
    isMeeting(one) && one.status === 'occurred' && one.sentence.order > from;
  const ends = others.flatMap((group) =>
    group === frame ? [] : group.filter(later).map((one) => one.sentence.order),
  );
  const to = Math.min(Infinity, ...ends);
  const found = new Set<string>();
  for (const sentence of sentences) {
    if (sentence.order < from || sentence.order >= to || !mayTell(sentence)) continue;
    for (const clause of sentence.clauses) {
      if (!speaks(sentence, clause)) continue;
      for (const id of discourse.subject(sentence, clause))
        if (['person', 'role'].includes(actors.get(id)?.type ?? '')) found.add(id);
    }
  }
  return [...found];
}
