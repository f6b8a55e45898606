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

const padded = (sentence: Sentence, indexes: readonly number[]): string =>
  ` ${indexes.map((i) => sentence.words[i]?.low ?? '').join(' ')} `;

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

function cued(
  sentence: Sentence,
  governor: Governor,
  tellersOf: readonly Clause[],
  future: boolean,
): Status | null {
  const clause = governor.kind === 'verb' ? governor.clause : sentence.clauseOf[governor.head];
  const own = clause?.words ?? [];
  const phrase =
    governor.kind === 'noun'
      ? Array.from(
          { length: governor.phrase.to - governor.phrase.from },
          (_, k) => governor.phrase.from + k,
        )
      : [];
  const text = governor.kind === 'noun' ? padded(sentence, phrase) : padded(sentence, own);
  const lemma = clause?.verb?.lemma ?? '';
  const object =
    governor.kind === 'noun' &&
    clause?.verb &&
    governor.head > clause.verb.head &&
    !(
      sentence.words[governor.phrase.from - 1]?.tag === 'prep' &&
      sentence.words[governor.phrase.from - 1]?.low !== 'for'
    );
  const clauseText = object ? padded(sentence, own) : text;
  const ahead = clause && (future || object || looksAhead(sentence, clause));
  for (const status of ['proposed', 'planned'] as const) {
    if (governor.kind === 'noun' && wordCue(status, 'noun-phrase', text)) return status;
    if (wordCue(status, 'word', clauseText)) return status;
    if (ahead && (governor.kind === 'verb' || object) && verbCue(status, lemma)) return status;
    if (
      governor.kind === 'verb' &&
      tellersOf.some(
        (t) => verbCue(status, t.verb?.lemma ?? '') && (status === 'proposed' || future),
      )
    )
      return status;
    if (status === 'proposed' && clauseText.includes(' would ')) {
      if (clauseText.includes(' would have ')) return 'proposed';
      return tellersOf.length > 0 ? 'planned' : 'proposed';
    }
  }
  return null;
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
  const from = dayNumber(time.earliest ?? '');
  const to = dayNumber(time.latest ?? '');
  const day = sent === null ? NaN : dayNumber(sent);
  const future = from > day;
  const past = to < day;
  const told = clause ? tellers(clause) : [];
  const others = told.filter((t) => !byOurselves(sentence, t) && t.verb?.class !== 'think');
  const presupposed =
    governor.kind === 'noun' &&
    (governor.rule === 'attributive' || words[governor.phrase.from]?.low === 'the');
  const text = clause ? padded(sentence, clause.words) : '';
  const negative =
    governor.kind === 'verb' &&
    (wordCue('negative', 'word', text) !== null || verbCue('negative', clause?.verb?.lemma ?? ''));
  const polarity =
    negative && !text.includes(' not only ') && !text.includes(' until ') ? 'negative' : 'positive';
  const cue = cued(sentence, governor, told, future);
  const teller = others[0] ?? null;
  const result = (status: Status): Standing => ({
    status,
    polarity,
    teller: status === 'reported' ? teller : null,
  });
  if (cue && !(past && presupposed)) return result(cue);
  if (future) return result('planned');
  if (!presupposed && teller) return result('reported');
  if (wordCue('reported', 'word', text) && !presupposed) return result('reported');
  const old = to < day - YEAR || (['year', 'decade'].includes(time.precision ?? '') && past);
  return result(old ? 'background' : 'occurred');
}
