import type { View } from '../timeline/view.ts';
import { rangeWords } from './dates.ts';
import { listed } from './locale.ts';
import { statusWords } from './kind-words.ts';
import { strings } from './strings.ts';

/**
 * Says what a view lets through, to stand behind the number of events: `Japan or North Korea,
 * planned, holding “missile”, July–September 2006`. Empty where that is everything.
 * @param nameOf the name of an actor id.
 */
export function filterSentence(view: View, nameOf: (id: string) => string): string {
  const { actors, match, without, statuses, cables, text, range, only, story } = view;
  const parts = [
    story ? strings.starred : '',
    listed(actors.map(nameOf), match),
    part(strings.without, listed(without.map(nameOf), 'any')),
    listed(
      statuses.map((status) => statusWords[status].toLowerCase()),
      'any',
    ),
    part(strings.inCable, listed(cables, 'any')),
    text.trim() === '' ? '' : `${strings.holding} “${text.trim()}”`,
    only && range ? rangeWords(range.from, range.to) : '',
  ];
  return parts.filter((words) => words !== '').join(', ');
}

/** Says which days the drawing shows, where the reader chose them and the list shows others too. */
export function rangeSentence({ range, only }: View): string {
  return range === null || only
    ? ''
    : `${strings.timelineShows} ${rangeWords(range.from, range.to)}.`;
}

function part(before: string, names: string): string {
  return names === '' ? '' : `${before} ${names}`;
}
