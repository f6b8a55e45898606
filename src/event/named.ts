import type { Discourse } from './discourse.ts';
import { isPredicate, officeEnd } from './offices.ts';
import type { Sentence } from './read.ts';
import type { Word } from './words.ts';

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
  let apposed = -1;
  for (const i of indexes) {
    if (i > apposed) apposed = Math.max(apposed, officeEnd(sentence, i, discourse));
    for (const at of mentionsAt(sentence, i, discourse)) {
      const mention = sentence.mentions[at];
      if (!mention || at <= last) continue;
      last = at;
      if (i <= apposed && !discourse.isNamed(mention.actor)) continue;
      if (mention.use === 'cited' || mention.use === 'place') continue;
      if (
        mention.use === 'adjective' &&
        !nominal &&
        !discourse.isBody(mention.actor) &&
        !STATE_HEADS.has(afterMention(sentence, i, at))
      )
        continue;
      if (APART.has(preposition(sentence, i))) continue;
      // `served as Interior Minister`: what someone is, not someone else.
      if (discourse.isRole(mention.actor) && isPredicate(sentence, i, discourse)) continue;
      found.add(mention.actor);
    }
  }
  return [...found];
}

/**
 * The mentions in a word: none, one, or the two of `US-Japan`. A body inside a person's title or a group's name is part of it, but
 * `ministry officials` are the ministry.
 */
function mentionsAt({ words, mentions }: Sentence, i: number, discourse: Discourse): number[] {
  const word = words[i];
  if (!word || word.actor < 0) return [];
  const outer = mentions[word.actor];
  const end = outer?.end ?? 0;
  if (i > 0 && words[i - 1]?.actor === word.actor && (mentions[word.actor + 1]?.start ?? 0) < end)
    return [];
  const inside: number[] = [];
  const beside = [word.actor];
  for (let at = word.actor + 1; (mentions[at]?.start ?? Infinity) < Math.max(end, word.end); at++)
    ((mentions[at]?.start ?? 0) < end ? inside : beside).push(at);
  let last = i;
  while (words[last + 1]?.actor === word.actor) last++;
  const bodies = inside.filter((at) => discourse.isBody(mentions[at]?.actor ?? ''));
  const speaks = STATE_HEADS.has(words[last]?.low.replace(/^official$/, 'officials') ?? '');
  const person = discourse.isNamed(outer?.actor ?? '');
  // A minister brings the ministry: `JDA Minister Nukaga`.
  if (person && bodies.length > 0 && heads(words, i, last)) return [...beside, ...bodies];
  return bodies.length > 0 && speaks && !person ? bodies : beside;
}

/** Whether a title is that of a ministry's own head or deputy. */
const heads = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).some(({ low }) => low === 'minister');

const afterMention = ({ words }: Sentence, from: number, actor: number): string => {
  let i = from;
  while (words[i]?.actor === actor) i++;
  return words[i]?.low ?? '';
};
