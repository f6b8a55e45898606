import type { Actor } from '../actor/types.ts';
import { dates, longTitles, padding, softeners } from './deletions.ts';
import type { Governor, VerbGovernor } from './governor.ts';
import type { Range } from './phrase.ts';
import { said } from './quote.ts';
import type { Sentence } from './read.ts';
import { SubjectCuts } from './subject-cuts.ts';
import { linkedWords, subjectWords } from './subjects.ts';
import { trim, type Step } from './trim.ts';

const nothing: ReadonlySet<number> = new Set();

/** The words of a clause that a title starts from: its subject, its verb and what follows, and what is said. */
function clauseWords(sentence: Sentence, { clause }: VerbGovernor, quote: Range): number[] {
  const first = clause.verb?.first ?? clause.words[0] ?? quote.from;
  // `the letter which the network presented`: the noun that the clause is about stands before its pronoun.
  const object =
    clause.opener < 0 || (clause.words.find((i) => i > clause.opener) ?? first) < first;
  const lead = object ? linkedWords(sentence, clause) : [];
  const rest = clause.words.filter((i) => i >= first && i !== clause.opener);
  const all = new Set([
    ...lead,
    ...subjectWords(sentence, clause),
    ...rest,
    ...said(sentence, clause),
  ]);
  return [...all].filter((i) => i >= quote.from && i < quote.to).sort((a, b) => a - b);
}

/** Nothing before this word may be cut off a title's end: the happening itself, or the verb of what is said. */
function anchorOf(sentence: Sentence, governor: Governor): number {
  if (governor.kind === 'noun') return governor.head;
  const told = said(sentence, governor.clause);
  const inner = sentence.clauseOf[told.at(-1) ?? -1]?.verb?.head ?? -1;
  return Math.max(governor.head, inner) + 1;
}

/**
 * A title for what the governor names, by deletion only: at most 80 characters, words of the quote in the quote's order. Brackets,
 * padding and a clause's own date always go; where that is not enough, appositions, long titles before names, adverbs, and what trails.
 */
export function headline(
  sentence: Sentence,
  governor: Governor,
  quote: Range,
  actors: ReadonlyMap<string, Actor>,
): string {
  const nominal = governor.kind === 'noun';
  const indexes = nominal
    ? Array.from({ length: quote.to - quote.from }, (_, k) => quote.from + k)
    : clauseWords(sentence, governor, quote);
  const padded = padding(sentence, quote);
  const plain = indexes.filter((i) => !padded.has(i));
  const when = nominal ? new Set<number>() : dates(sentence, quote);
  const undated = plain.filter((i) => !when.has(i));
  const kept =
    nominal || undated.some((i) => i > governor.head)
      ? undated
      : plain.length > 0
        ? plain
        : indexes;
  const whole =
    kept.length > 0
      ? kept
      : Array.from({ length: quote.to - quote.from }, (_, k) => quote.from + k);
  const cut = (what: 'appositions' | 'tail'): ReadonlySet<number> =>
    nominal ? nothing : new SubjectCuts(sentence, governor.clause, actors)[what]();
  const steps: Step[] = [
    () => cut('appositions'),
    (left) => longTitles(sentence, actors, left),
    (left) => softeners(sentence, left),
  ];
  return trim(sentence, whole, anchorOf(sentence, governor), steps, () => cut('tail'));
}
