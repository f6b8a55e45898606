import type { Governor } from './governor.ts';
import type { Sentence } from './read.ts';
import { subjectActors, subjectWords } from './subjects.ts';

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

function named(sentence: Sentence, indexes: readonly number[], nominal: boolean): string[] {
  const found = new Set<string>();
  let last = -1;
  for (const i of indexes) {
    const at = sentence.words[i]?.actor ?? -1;
    const mention = sentence.mentions[at];
    if (!mention || at === last) continue;
    last = at;
    if (mention.use === 'cited' || mention.use === 'place') continue;
    if (mention.use === 'adjective' && !nominal && !STATE_HEADS.has(afterMention(sentence, i, at)))
      continue;
    if (APART.has(preposition(sentence, i))) continue;
    found.add(mention.actor);
  }
  return [...found];
}

const afterMention = ({ words }: Sentence, from: number, actor: number): string => {
  let i = from;
  while (words[i]?.actor === actor) i++;
  return words[i]?.low ?? '';
};

/**
 * Ids of the actors who take part in what a governor names: those of its own clause with the subject it shares, or those of its
 * noun phrase; where the phrase names none, the subject of the clause around it. Who only tells of it is left out.
 */
export function participants(sentence: Sentence, governor: Governor): string[] {
  if (governor.kind === 'verb') {
    const { clause } = governor;
    const own = clause.words;
    const subject = subjectWords(sentence, clause).filter((i) => !own.includes(i));
    return named(sentence, [...subject, ...own], false);
  }
  const { from, to } = governor.phrase;
  const inside = named(
    sentence,
    Array.from({ length: to - from }, (_, k) => from + k),
    true,
  );
  const clause = sentence.clauseOf[governor.head];
  if (!clause?.verb || governor.class === 'document') return inside;
  const { verb } = clause;
  const carries = verb.class === 'hold' || verb.class === 'act';
  const own = ['his', 'her', 'its', 'their'].includes(sentence.words[from]?.low ?? '');
  if (own || (inside.length === 0 && carries && governor.head > verb.head)) {
    return [...new Set([...subjectActors(sentence, clause), ...inside])];
  }
  return inside;
}
