import type { TimeExpression } from '../time/types.ts';
import { dayNumber } from '../util/days.ts';
import type { Clause } from './clause.ts';
import { padded } from './cue-text.ts';
import { verbCue, wordCue } from './cues.ts';
import { expected } from './expected.ts';
import type { Governor, NounGovernor } from './governor.ts';
import { eventNoun } from './nouns.ts';
import type { Sentence } from './read.ts';
import { byOurselves, tellers } from './tellers.ts';
import type { Status } from './types.ts';
import type { Written } from './written.ts';

export interface Standing {
  status: Status;
  polarity: 'positive' | 'negative';
  /** The clause whose subject tells it, where it is told. */
  teller: Clause | null;
}

const YEAR = 365;
const REPORTS = new Set(['report', 'claim', 'allege', 'assert', 'rumor', 'rumour']);

/** `papers reported the closure`: a happening that stands only as the object of someone's report. */
function isReportedObject(sentence: Sentence, governor: Governor, clause: Clause): boolean {
  const verb = clause.verb;
  if (governor.kind !== 'noun' || !verb || !REPORTS.has(verb.lemma) || verb.passive) return false;
  return governor.phrase.from === verb.head + 1 && !byOurselves(sentence, clause);
}

/** `legislation passed in May had gone a long way`: a subject that a participle describes is taken as given. */
function isGiven({ words }: Sentence, { head }: NounGovernor, clause: Clause | undefined): boolean {
  const made = ['past', 'part'].includes(words[head + 1]?.tag ?? '');
  return made && head < (clause?.verb?.first ?? -1);
}

/** `later this month`, `tomorrow`: the words themselves look ahead. */
const AHEAD = /^(?:later (?:this|in)|next|coming|tomorrow|upcoming)\b/i;

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
  written: Written,
): Standing {
  const clause = governor.kind === 'verb' ? governor.clause : sentence.clauseOf[governor.head];
  const { words } = sentence;
  const first = words.findIndex((word) => word.start >= time.start);
  const from = dayNumber(time.earliest ?? '');
  const to = dayNumber(time.latest ?? '');
  const past = to < written.first;
  const future = from > written.last || (!past && AHEAD.test(time.text));
  // `he noted the fact that …`: it is so, whoever says it.
  const fact = words[(clause?.opener ?? 0) - 1]?.low === 'fact';
  const told = clause && !fact ? tellers(clause) : [];
  const teller = told.find((t) => !byOurselves(sentence, t) && t.verb?.class !== 'think') ?? null;
  const definite =
    governor.kind === 'noun' &&
    (governor.rule === 'attributive' ||
      (governor.lemma !== (words[governor.head]?.low ?? '') &&
        eventNoun(words[governor.head]?.low ?? '') === null) ||
      governor.class === 'period' ||
      isGiven(sentence, governor, clause) ||
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
  const cue = expected(sentence, governor, first, told, {
    future,
    past,
    settled: past && definite,
  });
  if (cue) return result(cue);
  if (future || (from >= written.first && governor.kind === 'verb' && underWay(sentence, clause)))
    return result('planned');
  if (!definite && (teller || wordCue('reported', 'word', text))) return result('reported');
  if (clause && isReportedObject(sentence, governor, clause))
    return { status: 'reported', polarity, teller: clause };
  const old =
    to < written.first - YEAR || (['year', 'decade'].includes(time.precision ?? '') && past);
  return result(old ? 'background' : 'occurred');
}
