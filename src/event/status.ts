import type { TimeExpression } from '../time/types.ts';
import { dayNumber } from '../util/days.ts';
import type { Clause } from './clauses.ts';
import { verbCue, wordCue } from './cues.ts';
import type { Governor } from './governor.ts';
import type { Sentence } from './read.ts';
import { subjectWords } from './subjects.ts';
import type { Status } from './types.ts';

export interface Standing {
  status: Status;
  polarity: 'positive' | 'negative';
  /** The clause whose subject tells it, where it is told. */
  teller: Clause | null;
}

const YEAR = 365;
/** The drafters: what they tell is the cable's own word. */
const OURSELVES = new Set([
  'we',
  'i',
  'post',
  'embassy',
  'consulate',
  'mission',
  'poloff',
  'econoff',
  'emboff',
  'emboffs',
  'poloffs',
  'polcouns',
  'econcouns',
  'us',
]);

/**
 * Lower-case words with single spaces, one at each end. `to` before a noun is marked, so that only infinitives read `to`; the words of
 * dates and names are blank, so that the month is no modal.
 */
function padded({ words }: Sentence, indexes: readonly number[]): string {
  const low = indexes.map((i) => {
    const word = words[i];
    if (!word || word.time >= 0 || word.actor >= 0) return '_';
    return word.low === 'to' && word.tag === 'prep' ? 'unto' : word.low;
  });
  return ` ${low.join(' ')} `;
}

/** The part of a clause whose cues bear on a date: up to the verb and the date, without what stands before an earlier date. */
function bearing(
  sentence: Sentence,
  indexes: readonly number[],
  head: number,
  first: number,
): number[] {
  const { words } = sentence;
  const last = Math.max(head, first);
  const cut =
    indexes.findLast(
      (i) =>
        i < first && i > head && words[i]?.time !== -1 && words[i]?.time !== words[first]?.time,
    ) ?? -1;
  return indexes.filter((i) => i <= last && i > cut);
}

/** The reporting clauses around a clause, nearest first; a relative or adverbial clause stands on the drafter's word. */
function tellers(clause: Clause): Clause[] {
  const found: Clause[] = [];
  let at: Clause | null = clause;
  for (let depth = 0; at && depth < 6; depth++) {
    if (at.kind !== 'complement') break;
    at = at.parent;
    if (at?.kind === 'participial' && !at.verb) found.push(at);
    else if (at?.verb && (at.verb.class === 'say' || at.verb.class === 'think')) found.push(at);
    if (at?.kind === 'participial') at = at.parent;
  }
  return found;
}

const byOurselves = (sentence: Sentence, clause: Clause): boolean => {
  const subject = subjectWords(sentence, clause);
  return (
    subject.length > 0 &&
    subject.length < 4 &&
    subject.some((i) => OURSELVES.has(sentence.words[i]?.low ?? ''))
  );
};

/** Whether a verb's own form looks ahead: `planned to`, `is expected`, `proposes`. */
function looksAhead(sentence: Sentence, clause: Clause): boolean {
  const verb = clause.verb;
  if (!verb) return false;
  const next = sentence.words[verb.head + 1];
  const head = sentence.words[verb.head];
  return (
    verb.passive ||
    next?.tag === 'to' ||
    head?.verb?.forms.has('ing') === true ||
    (head?.tag === 'verb' && head.verb?.forms.has('past') === false)
  );
}

/** Proposed or planned, where a cue says so; null where none does. */
function cued(
  sentence: Sentence,
  governor: Governor,
  first: number,
  told: readonly Clause[],
  when: { future: boolean; settled: boolean },
): Status | null {
  const { words } = sentence;
  const clause = governor.kind === 'verb' ? governor.clause : sentence.clauseOf[governor.head];
  const verb = clause?.verb;
  const phrase = governor.kind === 'noun' ? range(governor.phrase.from, governor.phrase.to) : [];
  const nominal = governor.kind === 'noun' ? padded(sentence, phrase) : '';
  const inPhrase = statuses.find(
    (status) => nominal !== '' && wordCue(status, 'noun-phrase', nominal) !== null,
  );
  if (inPhrase) return inPhrase;
  if (when.settled) return null;
  const before = governor.kind === 'noun' ? words[governor.phrase.from - 1] : undefined;
  const object =
    governor.kind === 'noun' &&
    verb !== undefined &&
    verb !== null &&
    governor.head > verb.head &&
    (before?.tag !== 'prep' || before.low === 'for');
  const whole = governor.kind === 'verb' || object;
  const text =
    whole && clause
      ? padded(sentence, bearing(sentence, clause.words, verb?.head ?? governor.head, first))
      : nominal;
  const ahead = clause && whole && (when.future || object || looksAhead(sentence, clause));
  for (const status of statuses) {
    if (wordCue(status, 'word', text)) return status;
    if (ahead && verbCue(status, verb?.lemma ?? '')) return status;
    if (
      governor.kind === 'verb' &&
      (status === 'proposed' || when.future) &&
      told.some((t) => verbCue(status, t.verb?.lemma ?? ''))
    )
      return status;
    if (status === 'proposed' && text.includes(' would ')) {
      return told.length > 0 && !text.includes(' would have ') ? 'planned' : 'proposed';
    }
  }
  return null;
}

const statuses = ['proposed', 'planned'] as const;
const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, k) => from + k);

/** `is meeting this evening`: the present progressive on the cable's own day or later. */
function underWay(sentence: Sentence, clause: Clause | undefined): boolean {
  const verb = clause?.verb;
  if (!verb || verb.first === verb.head) return false;
  return (
    ['is', 'are', 'am'].includes(sentence.words[verb.first]?.low ?? '') &&
    sentence.words[verb.head]?.verb?.forms.has('ing') === true
  );
}

/**
 * How sure the text is of what a governor names. The weaker claim wins: proposed, planned, reported, background, occurred.
 * Nothing that lies wholly after the cable's day has occurred.
 */
export function standing(
  sentence: Sentence,
  governor: Governor,
  time: TimeExpression,
  sent: string | null,
): Standing {
  const clause = governor.kind === 'verb' ? governor.clause : sentence.clauseOf[governor.head];
  const { words } = sentence;
  const first = words.findIndex((word) => word.start >= time.start);
  const from = dayNumber(time.earliest ?? '');
  const to = dayNumber(time.latest ?? '');
  const day = sent === null ? NaN : dayNumber(sent);
  const future = from > day;
  const past = to < day;
  const told = clause ? tellers(clause) : [];
  const teller = told.find((t) => !byOurselves(sentence, t) && t.verb?.class !== 'think') ?? null;
  const definite =
    governor.kind === 'noun' &&
    (governor.rule === 'attributive' ||
      governor.class === 'period' ||
      ['the', 'his', 'her', 'its', 'their'].includes(words[governor.phrase.from]?.low ?? ''));
  const text = clause ? padded(sentence, clause.words) : '';
  const negative =
    governor.kind === 'verb' &&
    (wordCue('negative', 'word', text) !== null || verbCue('negative', clause?.verb?.lemma ?? ''));
  const polarity =
    negative && !text.includes(' not only ') && !text.includes(' until ') ? 'negative' : 'positive';
  const result = (status: Status): Standing => ({
    status,
    polarity,
    teller: status === 'reported' ? teller : null,
  });
  const cue = cued(sentence, governor, first, told, { future, settled: past && definite });
  if (cue) return result(cue);
  if (future || (from >= day && governor.kind === 'verb' && underWay(sentence, clause)))
    return result('planned');
  if (!definite && (teller || wordCue('reported', 'word', text))) return result('reported');
  const old = to < day - YEAR || (['year', 'decade'].includes(time.precision ?? '') && past);
  return result(old ? 'background' : 'occurred');
}
