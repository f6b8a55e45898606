import type { Clause } from './clauses.ts';
import type { Governor } from './governor.ts';
import type { Range } from './phrase.ts';
import type { Sentence } from './read.ts';
import { subjectWords } from './subjects.ts';

/** Longer quotes are cut where they still read: after the date and the verb, before a comma or preposition. */
const LONGEST = 320;

const span = (indexes: readonly number[]): Range => ({
  from: Math.min(...indexes),
  to: Math.max(...indexes) + 1,
});

/** What a speech verb says belongs to its quote: `told us that …`. */
export function said(sentence: Sentence, clause: Clause): number[] {
  if (clause.verb?.class !== 'say') return [];
  const next = sentence.clauses.find(
    (other) =>
      other.kind === 'complement' &&
      other.parent === clause &&
      (other.words[0] ?? 0) > (clause.verb?.head ?? 0),
  );
  return next && next.words[0] === Math.max(...clause.words) + 1 ? next.words : [];
}

function shortened({ words }: Sentence, range: Range, needed: number): Range {
  const start = words[range.from]?.start ?? 0;
  let to = range.to;
  while (to > needed && (words[to - 1]?.end ?? 0) - start > LONGEST) to--;
  if (to === range.to) return range;
  for (let i = to; i > needed; i--) {
    if (
      /[,;:]/.test(words[i]?.gap ?? '') ||
      ['prep', 'rel', 'that', 'sub', 'and', 'to'].includes(words[i]?.tag ?? '')
    )
      return { from: range.from, to: i };
  }
  return { from: range.from, to };
}

/**
 * The words to quote: the governor's phrase or clause, with the subject it needs and the time words. A quote is one unbroken slice.
 */
export function quoteRange(
  sentence: Sentence,
  governor: Governor,
  first: number,
  last: number,
): Range {
  if (governor.kind === 'noun') {
    const { from, to } = governor.phrase;
    return shortened(
      sentence,
      { from: Math.min(from, first), to: Math.max(to, last + 1) },
      Math.max(governor.head, last) + 1,
    );
  }
  const { clause } = governor;
  const subject = subjectWords(sentence, clause);
  const opener = clause.opener >= 0 && clause.kind !== 'relative' ? clause.opener : -1;
  let own = clause.words.filter((i) => i !== opener);
  if (['and'].includes(sentence.words[own[0] ?? -1]?.tag ?? '')) own = own.slice(1);
  const all = [...own, ...subject, ...said(sentence, clause), first, last];
  return shortened(sentence, span(all), Math.max(governor.head, last) + 1);
}
