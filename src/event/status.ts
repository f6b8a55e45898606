import type { TimeExpression } from '../time/types.ts';
import { dayNumber } from '../util/days.ts';
import type { Clause } from './clause.ts';
import { bearing, padded } from './cue-text.ts';
import { verbCue, wordCue } from './cues.ts';
import type { Governor } from './governor.ts';
import type { Sentence } from './read.ts';
import { byOurselves, tellers } from './tellers.ts';
import type { Status } from './types.ts';

export interface Standing {
  status: Status;
  polarity: 'positive' | 'negative';
  /** The clause whose subject tells it, where it is told. */
  teller: Clause | null;
}

const YEAR = 365;
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
    (wordCue('negative', 'word', text) !== null ||
      verbCue('negative', clause?.verb?.lemma ?? '') ||
      told.some((t) => verbCue('negative', t.verb?.lemma ?? '')));
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
