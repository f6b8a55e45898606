import { isNameWord, type Scan } from './name-words.ts';
import { nameEnd } from './names.ts';
import { isSpeechVerb } from './speech.ts';
import { isCapitalised, isSpace } from './words.ts';

const GOVERNED = new Set('in at of from by with for to near on'.split(' '));
const PRONOUNS = new Set('he she his her him himself herself'.split(' '));
/** Words after a name in which a pronoun is likely to mean its bearer. */
const REACH = 40;

/**
 * Single words that are persons though no title stands near them: at least twice the subject of a
 * verb of speech, and once taken up by `he` or `she`. A newspaper or a company is taken up by `it`.
 */
export function findSpeakers(scans: readonly Scan[]): Set<string> {
  const spoke = new Map<string, number>();
  const personal = new Set<string>();
  for (const scan of scans)
    for (let i = 0; i < scan.words.length; i += 1) {
      const word = scan.words[i];
      if (!word || !isSpeaker(scan, i)) continue;
      spoke.set(word.key, (spoke.get(word.key) ?? 0) + 1);
      const after = scan.words.slice(i + 2, i + REACH);
      if (after.some(({ key }) => PRONOUNS.has(key))) personal.add(word.key);
    }
  return new Set([...personal].filter((key) => (spoke.get(key) ?? 0) > 1));
}

function isSpeaker(scan: Scan, i: number): boolean {
  const word = scan.words[i];
  const before = scan.words[i - 1];
  const verb = scan.words[i + 1];
  if (!word || !verb || scan.capitals || !isCapitalised(word.text)) return false;
  if (!isSpace(verb.gap) || !isSpeechVerb(verb.key)) return false;
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(word.text) || !isNameWord(scan, i)) return false;
  if (before && isSpace(word.gap) && (GOVERNED.has(before.key) || isNameWord(scan, i - 1)))
    return false;
  return nameEnd(scan, i) === i + 1;
}
