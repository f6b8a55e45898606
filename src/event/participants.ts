import type { Governor, NounGovernor } from './governor.ts';
import type { Sentence } from './read.ts';
import type { Clause } from './clause.ts';
import type { Discourse } from './discourse.ts';
import { frontedWords } from './fronted.ts';
import { named } from './named.ts';
import { anaphor, subjectWords } from './subjects.ts';

/** Verbs after which a clause on a meeting's noun lists who comes. */
const GATHERS = new Set([
  'include',
  'involve',
  'attend',
  'comprise',
  'bring',
  'gather',
  'join',
  'accompany',
  'unite',
]);

/** `a meeting that would include the minister`: names in a clause that hangs on the noun. */
function gathered(sentence: Sentence, at: number, discourse: Discourse): string[] {
  const clause = sentence.clauses.find(
    (one) =>
      (one.kind === 'relative' || one.kind === 'complement') &&
      one.opener >= at &&
      one.opener < at + 14 &&
      GATHERS.has(one.verb?.lemma ?? ''),
  );
  return clause ? named(sentence, clause.words, false, discourse) : [];
}

/** `met his advisors: Berg; Lund; and Vik`: names behind a colon, through clauses without a verb. */
function spelledOut(sentence: Sentence, clause: Clause): number[] {
  const found: number[] = [];
  for (const next of sentence.clauses.slice(sentence.clauses.indexOf(clause) + 1)) {
    const gap = sentence.words[next.words[0] ?? -1]?.gap ?? '';
    if (next.verb || !(found.length === 0 ? /:/ : /;/).test(gap)) break;
    found.push(...next.words);
  }
  return found;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);

/**
 * Ids of the actors who take part in what a governor names: those of its own clause with the subject it shares, or those of its
 * noun phrase; where the phrase names none, the subject of the clause around it, or who is said elsewhere to do such a thing.
 * Who only tells of it is left out.
 */
export function participants(
  sentence: Sentence,
  governor: Governor,
  discourse: Discourse,
): string[] {
  if (governor.kind === 'verb') {
    const { clause } = governor;
    const own = clause.words;
    const subject = subjectWords(sentence, clause).filter((i) => !own.includes(i));
    const fronted = frontedWords(sentence, clause);
    const taking = own.filter((i) => !fronted.has(i));
    const listed = spelledOut(sentence, clause);
    const found = named(sentence, [...subject, ...taking, ...listed], false, discourse);
    const pronoun = anaphor(sentence, clause) ? discourse.subject(sentence, clause) : [];
    return [...new Set([...pronoun, ...found, ...gathered(sentence, governor.head, discourse)])];
  }
  const { from } = governor.phrase;
  const to = governor.class === 'period' ? governor.head + 1 : governor.phrase.to;
  const inside = [
    ...named(sentence, range(from, to), true, discourse),
    ...gathered(sentence, governor.head, discourse),
  ];
  const clause = sentence.clauseOf[governor.head];
  const around = clause?.verb
    ? outside(sentence, governor, clause, inside.length > 0, discourse)
    : [];
  const all = [...new Set([...around, ...inside])];
  return all.length > 0 || governor.class === 'document' ? all : discourse.doersOf(governor.lemma);
}

/** The subject of the clause around a noun phrase, where it takes part in what the noun names. */
function outside(
  sentence: Sentence,
  governor: NounGovernor,
  clause: Clause,
  enough: boolean,
  discourse: Discourse,
): string[] {
  const verb = clause.verb;
  if (!verb) return [];
  const first = sentence.words[governor.phrase.from];
  const own = ['his', 'her', 'its', 'their'].includes(first?.low ?? '');
  const fronted =
    governor.head < verb.first &&
    sentence.words[governor.phrase.from - 1]?.tag === 'prep' &&
    governor.class === 'meeting';
  const carries = !enough && verb.class === 'hold' && governor.head > verb.head;
  return own || fronted || carries ? discourse.subject(sentence, clause) : [];
}
