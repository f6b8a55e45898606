import type { View } from '../timeline/view.ts';
import { rangeWords } from '../timeline/words.ts';
import { statusWords } from './strings.ts';

/**
 * Says what a view lets through: `With Japan or North Korea; planned; holding “missile”.`
 * @param nameOf the name of an actor id.
 */
export function filterSentence(view: View, nameOf: (id: string) => string): string {
  const parts = [
    some('with ', view.actors.map(nameOf)),
    some(
      '',
      view.statuses.map((status) => statusWords[status].toLowerCase()),
    ),
    view.text.trim() === '' ? '' : `holding “${view.text.trim()}”`,
  ].filter((part) => part !== '');
  const sentence = parts.join('; ');
  return sentence === '' ? '' : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** Says which days the drawing shows, where the reader chose them. */
export function rangeSentence({ range }: View): string {
  return range === null ? '' : `The timeline shows ${rangeWords(range.from, range.to)}.`;
}

/** Long lists are cut: `Japan, China or 4 more`. */
function some(before: string, names: readonly string[]): string {
  if (names.length === 0) return '';
  const shown = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more`] : names;
  const last = shown.at(-1) ?? '';
  const list = shown.length === 1 ? last : `${shown.slice(0, -1).join(', ')} or ${last}`;
  return before + list;
}
