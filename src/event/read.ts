import type { ActorMention } from '../actor/types.ts';
import type { Paragraph } from '../cable/types.ts';
import type { TimeExpression } from '../time/types.ts';
import { sentences, type Span } from '../util/sentences.ts';
import type { Clause } from './clause.ts';
import { clauses } from './clauses.ts';
import { sentenceWords, type Word } from './words.ts';

/** One sentence, read: its words, its clauses, and what of the paragraph's times and actors stands in it. */
export interface Sentence {
  paragraph: Paragraph;
  /** Place of the paragraph among the document's, from 0. */
  order: number;
  span: Span;
  words: Word[];
  clauses: Clause[];
  /** The clause of each word. */
  clauseOf: (Clause | undefined)[];
  times: readonly TimeExpression[];
  mentions: readonly ActorMention[];
}

/** Longer sentences are lists or tables; they are read in pieces, so that a step over a sentence takes bounded time. */
const LONGEST = 3000;

function pieces(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const space = text.lastIndexOf(' ', from + LONGEST);
    const to = space > from ? space : from + LONGEST;
    found.push({ start: from, end: to });
    from = to;
  }
  return [...found, { start: from, end }];
}

/** Reads the sentences of a paragraph. `times` and `mentions` are the paragraph's, in text order. */
export function readParagraph(
  paragraph: Paragraph,
  order: number,
  times: readonly TimeExpression[],
  mentions: readonly ActorMention[],
): Sentence[] {
  return sentences(paragraph.text)
    .flatMap((span) => pieces(paragraph.text, span))
    .map((span) => {
      const words = sentenceWords(paragraph.text, span, times, mentions);
      const split = clauses(words);
      const clauseOf: (Clause | undefined)[] = [];
      for (const clause of split) for (const at of clause.words) clauseOf[at] = clause;
      return { paragraph, order, span, words, clauses: split, clauseOf, times, mentions };
    });
}
