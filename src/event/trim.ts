import type { Sentence } from './read.ts';
import type { Tag } from './words.ts';

export const LONGEST_TITLE = 80;
const LEADING = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'its',
  'their',
  'our',
  'and',
  'but',
  'or',
  'that',
  'this',
  'these',
]);
/** A title may stop before these and never on them. */
const BREAKS = new Set<Tag>(['prep', 'to', 'rel', 'that', 'sub', 'and', 'ing', 'past', 'time']);
const DANGLING = new Set<Tag>([
  'prep',
  'to',
  'rel',
  'that',
  'sub',
  'and',
  'det',
  'modal',
  'be',
  'have',
  'do',
  'adv',
]);

/** The words at the given indexes as they stand, with the marks between words that follow each other. */
export function render({ words }: Sentence, indexes: readonly number[]): string {
  let text = '';
  let last = -2;
  for (const i of indexes) {
    const word = words[i];
    if (!word) continue;
    const gap =
      i === last + 1 ? word.gap.replace(/\s+/g, ' ') : /,\s*$/.test(word.gap) ? ', ' : ' ';
    text += text === '' ? word.text : (/^[\s,.'"“”&/%$:-]*$/.test(gap) ? gap : ' ') + word.text;
    last = i;
  }
  const quotes = (text.match(/["“”]/g) ?? []).length;
  return (quotes % 2 === 0 ? text : text.replace(/["“”]/g, ''))
    .replace(/\s+/g, ' ')
    .replace(/,(?=\S)/g, ', ')
    .replace(/\s+,/g, ',')
    .trim();
}

function undangled({ words }: Sentence, indexes: readonly number[], least: number): number[] {
  const kept = [...indexes];
  for (;;) {
    const word = words[kept.at(-1) ?? -1];
    if (!word || kept.length <= least || word.actor >= 0 || !DANGLING.has(word.tag)) return kept;
    kept.pop();
  }
}

/**
 * Cuts a title to its length: leading articles and joints go; where it is still too long, titles before names (`short`), then all
 * behind the last joint that fits, but nothing before `anchor`.
 */
export function trim(
  sentence: Sentence,
  indexes: readonly number[],
  anchor: number,
  short: ReadonlySet<number>,
): string {
  const { words } = sentence;
  let kept = [...indexes];
  while (
    kept.length > 2 &&
    (kept[0] ?? 0) < anchor &&
    (LEADING.has(words[kept[0] ?? -1]?.low ?? '') || words[kept[0] ?? -1]?.tag === 'adv')
  )
    kept.shift();
  const fits = (list: readonly number[]): boolean => render(sentence, list).length <= LONGEST_TITLE;
  if (!fits(kept)) kept = kept.filter((i) => !short.has(i) || i === anchor - 1);
  if (fits(kept)) return render(sentence, undangled(sentence, kept, 2));
  for (let at = kept.length - 1; at > 1; at--) {
    const i = kept[at] ?? 0;
    if (i <= anchor) break;
    const word = words[i];
    if (!word || (word.actor >= 0 && words[i - 1]?.actor === word.actor)) continue;
    if (!BREAKS.has(word.tag) && !/[,;:(]/.test(word.gap)) continue;
    const cut = undangled(sentence, kept.slice(0, at), 2);
    if (fits(cut)) return render(sentence, cut);
  }
  while (kept.length > 1 && !fits(kept)) kept.pop();
  return render(sentence, undangled(sentence, kept, 1)).slice(0, LONGEST_TITLE);
}
