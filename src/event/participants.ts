import type { Governor, NounGovernor } from './governor.ts';
import type { Sentence } from './read.ts';
import type { Clause } from './clause.ts';
import type { Discourse } from './discourse.ts';
import { anaphor, subjectWords } from './subjects.ts';

/** Behind these stands what is spoken about or compared, not who takes part. */
const APART = new Set([
  'on',
  'about',
  'regarding',
  'concerning',
  'like',
  'than',
  'including',
  'versus',
  'according',
  'despite',
  'except',
  'besides',
]);
/** Heads that act for the state whose adjective stands before them. */
const STATE_HEADS = new Set(
  'government governments authorities authority officials side sides delegation delegations regime leadership troops forces army navy air military administration'.split(
    ' ',
  ),
);
const BACK = 3;

/** Preposition that governs the mention in words from `at`; empty where none stands close before it. */
function preposition({ words }: Sentence, at: number): string {
  for (let i = at - 1; i >= Math.max(0, at - BACK); i--) {
    const word = words[i];
    if (!word || /[,;:]/.test(words[i + 1]?.gap ?? '')) return '';
    if (word.tag === 'prep') return word.low;
    if (!['det', 'word', 'number'].includes(word.tag)) return '';
  }
  return '';
}

function named(
  sentence: Sentence,
  indexes: readonly number[],
  nominal: boolean,
  discourse: Discourse,
): string[] {
  const found = new Set<string>();
  let last = -1;
  for (const i of indexes) {
    for (const at of mentionsAt(sentence, i)) {
      const mention = sentence.mentions[at];
      if (!mention || at <= last) continue;
      last = at;
      if (mention.use === 'cited' || mention.use === 'place') continue;
      if (
        mention.use === 'adjective' &&
        !nominal &&
        !discourse.isBody(mention.actor) &&
        !STATE_HEADS.has(afterMention(sentence, i, at))
      )
        continue;
      if (APART.has(preposition(sentence, i))) continue;
      found.add(mention.actor);
    }
  }
  return [...found];
}

/** The mentions in a word: none, one, or the two of `US-Japan`. */
function mentionsAt({ words, mentions }: Sentence, i: number): number[] {
  const word = words[i];
  if (!word || word.actor < 0) return [];
  const found = [word.actor];
  for (let at = word.actor + 1; (mentions[at]?.start ?? Infinity) < word.end; at++) found.push(at);
  return found;
}

const afterMention = ({ words }: Sentence, from: number, actor: number): string => {
  let i = from;
  while (words[i]?.actor === actor) i++;
  return words[i]?.low ?? '';
};

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
    const found = named(sentence, [...subject, ...own], false, discourse);
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
