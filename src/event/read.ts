import type { ActorMention } from '../actor/types.ts';
import type { Paragraph } from '../cable/types.ts';
import type { TimeExpression } from '../time/types.ts';
import { sentences, type Span } from '../util/sentences.ts';
import { tokens, type Token } from '../util/tokens.ts';
import type { Clause } from './clause.ts';
import { clauses } from './clauses.ts';
import { eventNoun, type EventNoun } from './nouns.ts';
import { lowered, sentenceWords, type Word } from './words.ts';

/** Where an event noun stands in a sentence. */
export interface NounAt extends EventNoun {
  head: number;
}

/** One sentence, read: its words, its clauses, and what of the paragraph's times and actors stands in it. */
export interface Sentence {
  paragraph: Paragraph;
  /** Place of the paragraph among the document's, from 0. */
  order: number;
  span: Span;
  /** Its words in lower case, and the event nouns among them. */
  lows: readonly string[];
  nouns: readonly NounAt[];
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

/** A paragraph with what was found in it; times and mentions in text order. */
type Found = Pick<Sentence, 'paragraph' | 'order' | 'times' | 'mentions'>;

/** Tags and clauses are made when first asked for: most sentences have no date, and nobody asks. */
class LazySentence implements Sentence {
  readonly paragraph: Paragraph;
  readonly order: number;
  readonly span: Span;
  readonly lows: readonly string[];
  readonly nouns: readonly NounAt[];
  readonly times: readonly TimeExpression[];
  readonly mentions: readonly ActorMention[];
  readonly #tokens: readonly Token[];
  #words: Word[] | null = null;
  #clauses: Clause[] | null = null;
  #clauseOf: (Clause | undefined)[] | null = null;

  constructor({ paragraph, order, times, mentions }: Found, span: Span) {
    this.paragraph = paragraph;
    this.order = order;
    this.span = span;
    this.times = times;
    this.mentions = mentions;
    this.#tokens = tokens(paragraph.text.slice(span.start, span.end));
    this.lows = this.#tokens.map(lowered);
    const nouns: NounAt[] = [];
    for (const [head, low] of this.lows.entries()) {
      const noun = eventNoun(low);
      if (noun) nouns.push({ lemma: noun.lemma, class: noun.class, head });
    }
    this.nouns = nouns;
  }

  get words(): Word[] {
    this.#words ??= sentenceWords(this, this.#tokens);
    return this.#words;
  }

  get clauses(): Clause[] {
    this.#clauses ??= clauses(this.words);
    return this.#clauses;
  }

  get clauseOf(): (Clause | undefined)[] {
    if (this.#clauseOf) return this.#clauseOf;
    const found: (Clause | undefined)[] = [];
    for (const clause of this.clauses) for (const at of clause.words) found[at] = clause;
    this.#clauseOf = found;
    return found;
  }
}

/** Reads the sentences of a paragraph. */
export function readParagraph(found: Found): Sentence[] {
  const { text } = found.paragraph;
  return sentences(text)
    .flatMap((span) => pieces(text, span))
    .map((span) => new LazySentence(found, span));
}
