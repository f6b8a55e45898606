import type { Clause } from './clause.ts';
import type { Governor, NounGovernor, VerbGovernor } from './governor.ts';
import { onOnePage } from './pages.ts';
import type { Range } from './phrase.ts';
import type { Sentence } from './read.ts';
import { linkedWords, subjectWords } from './subjects.ts';
import type { Span } from './types.ts';
import type { Word } from './words.ts';

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

function nounRange({ phrase }: NounGovernor, first: number, last: number): Range {
  return { from: Math.min(phrase.from, first), to: Math.max(phrase.to, last + 1) };
}

function clauseRange(
  sentence: Sentence,
  { clause }: VerbGovernor,
  first: number,
  last: number,
): Range {
  const { words } = sentence;
  const from = clause.verb?.first ?? clause.words[0] ?? first;
  const own = clause.words.filter((i) => i >= from);
  const adverbial =
    first < from && words[first - 1]?.tag === 'prep' && !/[,;]/.test(words[first]?.gap ?? '');
  const linked = linkedWords(sentence, clause);
  return span([
    ...own,
    ...subjectWords(sentence, clause),
    ...linked,
    ...said(sentence, clause),
    adverbial ? first - 1 : first,
    last,
  ]);
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
  const need = { from: Math.min(governor.head, first), to: Math.max(governor.head, last) + 1 };
  const range =
    governor.kind === 'noun'
      ? nounRange(governor, first, last)
      : clauseRange(sentence, governor, first, last);
  const short = onOnePage(sentence, shortened(sentence, range, need.to), need);
  return balanced(sentence.words, short, need.to);
}

/** Ends a range before a bracket that it opens and does not close. */
function balanced(words: readonly Word[], range: Range, least: number): Range {
  let depth = 0;
  let opened = -1;
  for (let i = range.from + 1; i < range.to; i++) {
    const gap = words[i]?.gap ?? '';
    if (gap.includes(')')) depth = Math.max(0, depth - 1);
    if (gap.includes('(') && depth++ === 0) opened = i;
  }
  const closes = words[range.to]?.gap.includes(')') ?? true;
  return depth > 0 && !closes && opened >= least ? { from: range.from, to: opened } : range;
}

const CLOSING = /^[)"”’%]{1,3}/;

/** Offsets of a quote in the paragraph's text: a mark that closes what the quote opens belongs to it. */
export function quoteSpan({ words, paragraph }: Sentence, range: Range): Span {
  const start = words[range.from]?.start ?? 0;
  const end = words[range.to - 1]?.end ?? start;
  const text = paragraph.text.slice(start, end);
  const after = CLOSING.exec(paragraph.text.slice(end, end + 3))?.[0] ?? '';
  const open = (text.match(/["“(]/g) ?? []).length - (text.match(/[”)]/g) ?? []).length;
  return { start, end: after !== '' && open % 2 === 1 ? end + 1 : end };
}
