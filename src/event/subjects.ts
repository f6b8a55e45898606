import type { Clause } from './clause.ts';
import { phraseStart } from './phrase.ts';
import type { Sentence } from './read.ts';
import type { Word } from './words.ts';

const SINGULAR = new Set(['he', 'she']);
/** What opens a phrase before the subject. */
const FRONTED = new Set<string>(['prep', 'ing', 'adv', 'sub', 'time']);
const ANAPHORS = new Set(['he', 'she', 'they', 'both', 'it']);

/** `Based on its report, the president …`, `Born May 4, Berg …`. */
const participle = (words: readonly Word[], i: number): boolean =>
  (['past', 'part'].includes(words[i]?.tag ?? '') || words[i]?.low === 'born') &&
  ['prep', 'time'].includes(words[i + 1]?.tag ?? '');

/** Indexes of the words that stand as a clause's subject: those before its verb, or the subject it shares or modifies. */
export function subjectWords(sentence: Sentence, clause: Clause, depth = 0): number[] {
  const { words } = sentence;
  const first = clause.verb?.first ?? Infinity;
  let own = clause.words.filter((i) => i < first && i !== clause.opener);
  // A fronted phrase (`On May 4, …`) is no part of the subject: it ends at the first comma that opens no other.
  const opens = (i = -1): boolean => FRONTED.has(words[i]?.tag ?? '') || participle(words, i);
  const commas = own.filter((i, at) => at > 0 && words[i]?.gap.includes(',') === true && !opens(i));
  // `After comparing price, quality and term, the cabinet …`: commas inside it are passed over.
  const verbal = own.slice(0, 3).some((i) => words[i]?.tag === 'ing');
  const comma = verbal ? commas.findLast((i) => words[i]?.tag !== 'and') : commas[0];
  if (opens(own[0]) && comma !== undefined) own = own.filter((i) => i >= comma);
  if (own.some((i) => ['word', 'pron', 'det', 'number'].includes(words[i]?.tag ?? ''))) return own;
  if (depth > 4) return [];
  if (clause.shares) return subjectWords(sentence, clause.shares, depth + 1);
  if (clause.kind === 'relative' && clause.opener > 0) return antecedent(sentence, clause.opener);
  if (clause.kind === 'participial' && clause.parent)
    return subjectWords(sentence, clause.parent, depth + 1);
  return [];
}

/** The words of the noun phrase right before a relative pronoun, a preposition between them passed over. */
function antecedent({ words }: Sentence, opener: number): number[] {
  const head = words[opener - 1]?.tag === 'prep' ? opener - 2 : opener - 1;
  const noun = words[head];
  if (!noun || (noun.actor < 0 && !['word', 'number'].includes(noun.tag))) return [];
  const from = phraseStart(words, head);
  return Array.from({ length: head + 1 - from }, (_, k) => from + k);
}

/** Words of the noun that a relative clause is about, with its pronoun where it has one; none for other clauses. */
export function linkedWords(sentence: Sentence, clause: Clause): number[] {
  if (clause.kind !== 'relative' || clause.shares) return [];
  const opener = clause.opener >= 0 ? clause.opener : (clause.words[0] ?? 0);
  return [...antecedent(sentence, opener), ...(clause.opener >= 0 ? [opener] : [])];
}

/** Actors named in a clause's subject; places and examples left out. */
export function subjectActors(sentence: Sentence, clause: Clause): string[] {
  const ids = subjectWords(sentence, clause).flatMap((i) => {
    const mention = sentence.mentions[sentence.words[i]?.actor ?? -1];
    return mention?.use === 'name' ? [mention.actor] : [];
  });
  return [...new Set(ids)];
}

/** People who came together, without a name. */
export const isParty = (low: string): boolean =>
  /^(?:group|delegation|team|party|mission)$/.test(low);

/** Whether the subject stands for someone named before: `he` and `she` for one, `the group` for its members. */
export function anaphor(sentence: Sentence, clause: Clause): 'one' | 'some' | 'party' | null {
  const subject = subjectWords(sentence, clause);
  const low = sentence.words[subject[0] ?? -1]?.low ?? '';
  const next = sentence.words[subject[1] ?? -1];
  if (low === 'the' && subject.length === 2 && next?.actor === -1 && isParty(next.low))
    return 'party';
  if (subject.length > 3 || !ANAPHORS.has(low)) return null;
  return SINGULAR.has(low) ? 'one' : 'some';
}
