import type { Discourse } from './discourse.ts';
import type { Sentence } from './read.ts';

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

/** Actors named in words of a sentence who take part there: no places, no topics, and no adjectives but in a `nominal` stretch. */
export function named(
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
