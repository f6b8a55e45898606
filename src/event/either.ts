import type { TimeExpression } from '../time/types.ts';
import type { Sentence } from './read.ts';

/** Whether words from `at` give another day for what is dated just before them: `late May or early June`, `May/June`. */
export function alternative({ words }: Sentence, known: { last: number }, at: number): boolean {
  const between = words.slice(known.last + 1, at).map((word) => word.low);
  if (between.length === 0) return words[at]?.gap.trim() === '/';
  return (
    between[0] === 'or' &&
    between.length <= 2 &&
    ['or', 'or on', 'or in'].includes(between.join(' '))
  );
}

/** One day in the reach of either expression, with the words of both. */
export function eitherOf(a: TimeExpression, b: TimeExpression, text: string): TimeExpression {
  const earliest = [a.earliest ?? '', b.earliest ?? ''].sort()[0] ?? '';
  const latest = [a.latest ?? '', b.latest ?? ''].sort()[1] ?? '';
  return {
    ...a,
    end: b.end,
    text: text.slice(a.start, b.end),
    earliest,
    latest,
    edtf: `[${earliest}..${latest}]`,
    precision: 'range',
    inferred: [...new Set([...a.inferred, ...b.inferred])],
  };
}
