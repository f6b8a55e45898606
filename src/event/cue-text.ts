import type { Sentence } from './read.ts';

/**
 * Lower-case words with single spaces, one at each end. `to` before a noun is marked, so that only infinitives read `to`, and so is
 * `due to` (`owing`); the words of dates and names are blank, so that the month is no modal.
 */
export function padded({ words }: Sentence, indexes: readonly number[]): string {
  const low = indexes.map((i) => {
    const word = words[i];
    if (!word || word.time >= 0 || word.actor >= 0) return '_';
    if (word.low === 'due' && words[i + 1]?.low === 'to' && words[i + 1]?.tag === 'prep')
      return 'owing';
    return word.low === 'to' && word.tag === 'prep' ? 'unto' : word.low;
  });
  return ` ${low.join(' ')} `;
}

/** The part of a clause whose cues bear on a date: up to the verb and the date, without what stands before an earlier date. */
export function bearing(
  sentence: Sentence,
  indexes: readonly number[],
  head: number,
  first: number,
): number[] {
  const { words, times } = sentence;
  const last = Math.max(head, first);
  const isDate = (i: number): boolean => (times[words[i]?.time ?? -1]?.earliest ?? null) !== null;
  const cut =
    indexes.findLast(
      (i) => i < first && i > head && isDate(i) && words[i]?.time !== words[first]?.time,
    ) ?? -1;
  return indexes.filter((i) => i <= last && i > cut);
}
