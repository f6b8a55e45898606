import type { Paragraph } from '../cable/types.ts';
import { firstAtLeast } from '../util/first-at-least.ts';
import { gazetteer, type Known } from './gazetteer.ts';
import { LEADING, mayBeName, type Scan } from './name-words.ts';
import type { PhraseMatch } from './phrases.ts';
import { readTitle, titleOpeners, type TitleAt } from './titles.ts';
import { isCommon, isFunctionWord } from './vocabulary.ts';
import { isCapitalised, isJoined, readWords, type Word } from './words.ts';

/** A phrase of the gazetteers, at words `start` to `end` (exclusive). */
export interface KnownAt {
  start: number;
  end: number;
  values: readonly Known[];
}

/** A paragraph in words, with the phrases that the gazetteers know, in order. */
export interface ScannedParagraph extends Scan {
  id: string;
  text: string;
  known: readonly KnownAt[];
}

/** The phrase that holds word `i`; undefined where none does. */
export function knownAt({ known }: ScannedParagraph, i: number): KnownAt | undefined {
  const found = known[firstAtLeast(known, i + 1, endOf)];
  return found && found.start <= i ? found : undefined;
}

const endOf = ({ end }: KnownAt): number => end;

/** Words that open a title, a phrase of the gazetteers or a name written small: one look-up spares most words two. */
const OPENERS = new Set([...gazetteer.openers(), ...titleOpeners(), ...LEADING]);

export function scanParagraph(paragraph: Pick<Paragraph, 'id' | 'text'>): ScannedParagraph {
  const { id, text } = paragraph;
  const words = readWords(text);
  const capitals = inCapitals(words);
  const known: KnownAt[] = [];
  const taken: boolean[] = [];
  const titles: (TitleAt | null)[] = [];
  const nameStarts: boolean[] = [];
  let end = 0;
  words.forEach((word, i) => {
    const opens = OPENERS.has(word.key);
    titles.push(opens ? readTitle(words, i) : null);
    nameStarts.push(isCapitalised(word.text) || (opens && LEADING.has(word.key)));
    const found = opens && i >= end ? phraseAt(words, i, capitals) : null;
    if (found) {
      end = i + found.length;
      known.push({ start: i, end, values: found.values });
    }
    taken.push(i < end);
  });
  const read = { words, taken, capitals };
  const nameWords = words.map((_, i) => nameStarts[i] === true && mayBeName(read, i));
  // Written out, as a spread gives each object a shape of its own, and every later look into it is slow.
  return { id, text, words, known, taken, titles, capitals, nameWords, nameStarts };
}

/** The phrase of the gazetteers that starts at word `i`. */
function phraseAt(words: readonly Word[], i: number, capitals: boolean): PhraseMatch<Known> | null {
  const found = gazetteer.at(words, i);
  return found && isAmbiguous(words, i) && isShouted(words, i, capitals) ? null : found;
}

/**
 * In capitals `AID`, `ICE` and `US` may be plain words. `US` is the state where a noun or verb follows it
 * (`TOLD US.`, `INFORM US OF` against `TOLD US DELEGATION`, `US HAS`).
 */
function isAmbiguous(words: readonly Word[], i: number): boolean {
  const word = words[i];
  const next = words[i + 1];
  if (!word || word.text.length > 4 || word.text.includes('.') || !isCommon(word.key)) return false;
  if (word.key !== 'us' || words[i - 1]?.key === 'the') return word.key !== 'us';
  return !next || !isJoined(next.gap) || isFunctionWord(next.key);
}

/** In capitals with its neighbours: a telegram, or a heading in a later cable. */
function isShouted(words: readonly Word[], i: number, capitals: boolean): boolean {
  if (capitals) return true;
  const near = [words[i - 1], words[i + 1]].filter((word) => word !== undefined);
  return near.length > 0 && near.every((word) => word.text === word.text.toUpperCase());
}

/** No small letter; most words show one in second place. */
function isShout(text: string): boolean {
  const second = text.charCodeAt(1);
  return !(second >= 97 && second <= 122) && text === text.toUpperCase();
}

/** Nearly all letters are capitals, as in telegrams before about 1990. */
function inCapitals(words: readonly Word[]): boolean {
  let letters = 0;
  let capitals = 0;
  for (const { text, key } of words) {
    letters += text.length;
    if (text !== key && isShout(text)) capitals += text.length;
  }
  return letters > 0 && capitals > 0.8 * letters;
}
