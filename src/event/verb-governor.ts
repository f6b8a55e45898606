import type { Clause } from './clause.ts';
import type { VerbGovernor } from './governor.ts';
import { eventNoun, type EventNoun } from './nouns.ts';
import type { Sentence } from './read.ts';
import type { VerbReading } from './verbs.ts';
import type { Word } from './words.ts';

/** An infinitive further from its verb hangs on something else. */
const CHAIN = 7;
/** An object further from its verb is not carried by it. */
const OBJECT = 8;

/** The clause with a verb that a word belongs to: its own, or the nearest one it hangs on. */
function verbClause(sentence: Sentence, at: number): Clause | null {
  let clause = sentence.clauseOf[at] ?? null;
  while (clause && !clause.verb && !(clause.kind === 'participial' && clause.words.length > 2)) {
    clause = clause.parent ?? clause.shares;
  }
  return clause;
}

/** `planned [to hold]`: the infinitive on a verb, where it stands before the date. */
function infinitive(words: readonly Word[], clause: Clause, head: number, at: number): number {
  for (let i = head + 1; i < Math.min(at, head + CHAIN); i++) {
    if (/[,;:]/.test(words[i]?.gap ?? '')) return -1;
    if (words[i]?.tag === 'inf' && words[i + 1]?.tag !== 'inf' && clause.words.includes(i))
      return i;
  }
  return -1;
}

const nounsIn = (words: readonly Word[], indexes: readonly number[]): EventNoun[] =>
  indexes.flatMap((i) => (words[i]?.time === -1 ? (eventNoun(words[i]?.low ?? '') ?? []) : []));

/** The verb that a time expression at word `at` dates; null where no clause around it has one. */
export function verbAt(sentence: Sentence, at: number): VerbGovernor | null {
  const clause = verbClause(sentence, at);
  if (!clause) return null;
  const { words } = sentence;
  const group = clause.verb;
  const main = group?.head ?? clause.words[0] ?? at;
  const chained = infinitive(words, clause, main, at);
  const head = chained > 0 ? chained : main;
  const reading: VerbReading | null = words[head]?.verb ?? null;
  const lemma = (chained > 0 ? reading?.lemma : group?.lemma) ?? reading?.lemma ?? '';
  const kind = (chained > 0 ? reading?.class : group?.class) ?? reading?.class ?? 'act';
  const before = nounsIn(
    words,
    clause.words.filter((i) => i < (group?.first ?? head)),
  );
  const after = nounsIn(
    words,
    clause.words.filter((i) => i > head && i < head + OBJECT),
  );
  const subject = before.at(-1) ?? null;
  const noun =
    kind === 'hold' ? (after[0] ?? subject) : kind === 'state' || group?.passive ? subject : null;
  return { kind: 'verb', rule: 'verb', head, lemma, class: kind, clause, noun };
}
