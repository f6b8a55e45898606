import type { ActorMention } from '../actor/types.ts';
import { isCapitalised } from '../actor/words.ts';
import type { TimeExpression } from '../time/types.ts';
import { firstAtLeast } from '../util/first-at-least.ts';
import type { Span } from '../util/sentences.ts';
import type { Token } from '../util/tokens.ts';
import { closedTag } from './closed.ts';
import { resolveTag } from './resolve.ts';
import { verbReading, type VerbReading } from './verbs.ts';

/**
 * `past` a bare past form, finite or participle (clauses decide); `part` a participle used as adjective or in a
 * reduced passive; `verb` the head of a finite group or a finite form; `inf` after `to`; `word` everything with no tag of its own.
 */
export type Tag =
  | 'det'
  | 'prep'
  | 'and'
  | 'that'
  | 'rel'
  | 'sub'
  | 'pron'
  | 'be'
  | 'have'
  | 'do'
  | 'modal'
  | 'not'
  | 'adv'
  | 'to'
  | 'inf'
  | 'verb'
  | 'past'
  | 'part'
  | 'ing'
  | 'time'
  | 'number'
  | 'word';

/** What a noun phrase never goes on over: the verb of its clause, or the start of another. */
export const CLAUSE_TAGS: readonly Tag[] = [
  'verb',
  'past',
  'be',
  'have',
  'do',
  'modal',
  'rel',
  'that',
  'sub',
  'pron',
];

/** A word of a sentence with what stands before it and what it may be. */
export interface Word {
  text: string;
  /** UTF-16 offsets in the paragraph's text. */
  start: number;
  end: number;
  /** Lower case, with a plain apostrophe. */
  low: string;
  /** The text between the word before and this one. */
  gap: string;
  tag: Tag;
  verb: VerbReading | null;
  /** Index of the time expression the word belongs to, or -1. */
  time: number;
  /** Index of the actor mention the word belongs to, or -1. */
  actor: number;
}

/** Index of the first span that ends behind an offset, for spans in text order. */
export const firstFrom = (spans: readonly Span[], start: number): number =>
  firstAtLeast(spans, start + 1, endOf);

const endOf = ({ end }: Span): number => end;

/** Index of the span that holds an offset, for spans in text order and offsets that rise from `start`; -1 for none. */
function holder(spans: readonly Span[], start: number): (at: number) => number {
  let next = firstFrom(spans, start);
  return (at) => {
    while (next < spans.length && (spans[next]?.end ?? 0) <= at) next++;
    return (spans[next]?.start ?? Infinity) <= at ? next : -1;
  };
}

/** Lower case, with a plain apostrophe; the comma of `Qadhafi,s` is one too. */
export function lowered({ text, plain }: Pick<Token, 'text' | 'plain'>): string {
  const low = text.toLowerCase();
  return plain ? low : low.replace(/[’ʼ]|,(?=s$)/g, "'");
}

const NUMERAL = /^\p{N}/u;

/** Helpers inside a name (`May`, `Will`) are no helpers. */
const NEVER_NAMED = new Set<Tag>(['be', 'modal', 'do', 'have', 'adv', 'not']);

/** A word's tag before its neighbours are looked at. */
function firstTag(low: string, named: boolean): Tag {
  const tag = closedTag(low) ?? (NUMERAL.test(low) ? 'number' : 'word');
  return named && NEVER_NAMED.has(tag) ? 'word' : tag;
}

/** What the words of a sentence are read from; times and mentions are those of its paragraph, in text order. */
interface Source {
  paragraph: { text: string };
  span: Span;
  lows: readonly string[];
  times: readonly TimeExpression[];
  mentions: readonly ActorMention[];
}

/** The words of one sentence, tagged; `tokens` are those of its text. */
export function sentenceWords(
  { paragraph, span, lows, times, mentions }: Source,
  tokens: readonly Token[],
): Word[] {
  const timeAt = holder(times, span.start);
  const actorAt = holder(mentions, span.start);
  const piece = paragraph.text.slice(span.start, span.end);
  const capitals = piece === piece.toUpperCase();
  let last = 0;
  const words = tokens.map((token, index): Word => {
    const low = lows[index] ?? '';
    const gap = piece.slice(last, token.start);
    last = token.end;
    const start = span.start + token.start;
    const time = timeAt(start);
    const actor = actorAt(start);
    const named = actor >= 0 || (!capitals && index > 0 && isCapitalised(token.text));
    const verb = named || time >= 0 ? null : verbReading(low);
    const tag = time >= 0 ? 'time' : actor >= 0 ? 'word' : firstTag(low, named);
    return {
      text: token.text,
      start,
      end: start + token.text.length,
      low,
      gap,
      tag,
      verb,
      time,
      actor,
    };
  });
  words.forEach((word, at) => (word.tag = resolveTag(words, at)));
  return words;
}
