import { PLAIN } from './group-words.ts';
import type { ScannedParagraph } from './scan.ts';
import { isSpeechVerb } from './speech.ts';
import { isBeforeNoun, isStateAct } from './uses.ts';
import { isCalendar, isFunctionWord } from './vocabulary.ts';
import { isCapitalised, isJoined, isSpace } from './words.ts';

/** Words of `of the Danish community`. */
const LONGEST_PHRASE = 8;

/** Words that tell which body is meant stand before it, and no noun follows that it belongs to. */
export function isTold({ words }: ScannedParagraph, first: number, head: number): boolean {
  const before = words.slice(first, head);
  // `Berg, the country's biggest bank` says what someone else is.
  if (before.every(({ key }) => PLAIN.has(key)) || before.some(({ key }) => /est$/.test(key)))
    return false;
  if (/^['’ʼ]s?\s$/.test(words[first]?.gap ?? '')) return false;
  return !isBeforeNoun(words[head + 1]) || isSpeechVerb(words[head + 1]?.key ?? '');
}

/** Where `of the Danish community`, `from Dole` behind a group ends; `from` where nothing of the kind stands there. */
export function phraseEnd(scan: ScannedParagraph, from: number): number {
  const { words } = scan;
  if (!/^(?:of|from)$/.test(words[from]?.key ?? '') || !isSpace(words[from]?.gap ?? ''))
    return from;
  let end = from;
  for (let i = from + 1; i < words.length && i - from < LONGEST_PHRASE; i += 1) {
    const word = words[i];
    if (!word || !(isJoined(word.gap) || /^['’ʼ]s?\s$/.test(word.gap))) break;
    if (/^(?:the|a|an|its|his|her|their)$/.test(word.key) && i === from + 1) continue;
    const verb = isSpeechVerb(word.key) || isStateAct(word.key) || /[^e]ed$/.test(word.key);
    if (isCalendar(word.key) || (!isCapitalised(word.text) && (isFunctionWord(word.key) || verb)))
      break;
    end = i + 1;
  }
  // What goes on (`of the Danish and Dutch embassies`, `of Gen. Berg's staff`) is not all read.
  const next = words[end];
  const open =
    next && (/^,/.test(next.gap) || /^(?:and|or)$/.test(next.key) || /^\.\s/.test(next.gap));
  const cut = open && (isCapitalised(words[end - 1]?.text ?? '') || scan.taken[end - 1]);
  return end > from + 1 && !cut && !/^\p{N}/u.test(words[from + 1]?.text ?? '') ? end : from;
}
