import type { Actor } from '../actor/types.ts';
import type { Governor } from './governor.ts';
import type { Range } from './phrase.ts';
import { said } from './quote.ts';
import type { Sentence } from './read.ts';
import { subjectWords } from './subjects.ts';
import { trim } from './trim.ts';

/** Nouns of the hour or the part of a month before `of May 4`; they go with the date. */
const TIME_HEADS = new Set(
  'hours hour morning evening night afternoon dawn noon midnight beginning end middle start eve day week weekend month year early late'.split(
    ' ',
  ),
);
const BEFORE_TIME = new Set([
  'on',
  'in',
  'by',
  'at',
  'for',
  'since',
  'until',
  'from',
  'during',
  'of',
  'as',
  'around',
  'about',
  'between',
  'late',
  'early',
  'over',
  'throughout',
  'before',
  'after',
  'to',
  'till',
  'the',
]);

/** Indexes in brackets, and the dates that stand beside the verb rather than before a noun. */
function loose(sentence: Sentence, range: Range, dropTime: boolean): Set<number> {
  const { words } = sentence;
  const dropped = new Set<number>();
  let depth = 0;
  for (let i = range.from; i < range.to; i++) {
    const word = words[i];
    if (!word) continue;
    if (i > range.from) depth = Math.max(0, depth + marks(word.gap, '(') - marks(word.gap, ')'));
    if (depth > 0 && word.time < 0) dropped.add(i);
    if (word.tag === 'adv' && !['ago', 'abroad', 'home'].includes(word.low)) dropped.add(i);
    if (!dropTime || word.time < 0) continue;
    const next = words[i + 1];
    const attributive =
      next &&
      next.time < 0 &&
      !/[,;:.()]/.test(next.gap) &&
      ['word', 'part'].includes(next.tag) &&
      /^(?:the|a|an|his|her|its|their)$|'s$/.test(before(sentence, i, word.time));
    if (attributive) continue;
    dropped.add(i);
    for (
      let k = i - 1;
      k >= range.from &&
      (BEFORE_TIME.has(words[k]?.low ?? '') ||
        (words[k + 1]?.low === 'of' && TIME_HEADS.has(words[k]?.low ?? '')));
      k--
    )
      dropped.add(k);
  }
  return dropped;
}

const marks = (gap: string, mark: string): number => gap.split(mark).length - 1;

function before({ words }: Sentence, at: number, time: number): string {
  let i = at;
  while (i >= 0 && words[i]?.time === time) i--;
  return words[i]?.low ?? '';
}

/** Indexes that a person's long title takes before the name: `Deputy Vice Minister for Foreign Policy [Kohno]`. */
export function titleWords(
  sentence: Sentence,
  actors: ReadonlyMap<string, Actor>,
  indexes: readonly number[],
): number[] {
  return indexes.filter((i) => {
    const word = sentence.words[i];
    const mention = sentence.mentions[word?.actor ?? -1];
    const actor = mention && actors.get(mention.actor);
    if (!word || actor?.type !== 'person') return false;
    const name = new Set(actor.name.toLowerCase().split(/[\s.]+/));
    return !name.has(word.low.replace(/'s$|[.]/g, ''));
  });
}

/**
 * A title for what the governor names, by deletion only: at most 80 characters, words of the quote in the quote's order.
 * Brackets, adverbs, and a clause's own date go first, then long titles before names, then what trails.
 */
export function headline(
  sentence: Sentence,
  governor: Governor,
  quote: Range,
  actors: ReadonlyMap<string, Actor>,
): string {
  const nominal = governor.kind === 'noun';
  const indexes = nominal
    ? Array.from({ length: quote.to - quote.from }, (_, k) => quote.from + k)
    : clauseIndexes(sentence, governor, quote);
  const anchor = nominal ? governor.head : governor.head + 1;
  const dropped = loose(sentence, quote, !nominal);
  const kept = indexes.filter((i) => !dropped.has(i));
  const bare =
    nominal || kept.some((i) => i > governor.head)
      ? kept
      : indexes.filter((i) => !dropped.has(i) || i > governor.head);
  const short = new Set(titleWords(sentence, actors, bare));
  return trim(sentence, bare, anchor, short);
}

function clauseIndexes(
  sentence: Sentence,
  governor: Governor & { kind: 'verb' },
  quote: Range,
): number[] {
  const { clause } = governor;
  const first = clause.verb?.first ?? -1;
  const subject = subjectWords(sentence, clause);
  const rest = clause.words.filter((i) => i >= first && i !== clause.opener);
  const all = [...new Set([...subject, ...rest, ...said(sentence, clause)])];
  return all.filter((i) => i >= quote.from && i < quote.to).sort((a, b) => a - b);
}
