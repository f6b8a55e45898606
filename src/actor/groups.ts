import { pick } from './pick.ts';
import type { Run } from './bodies.ts';
import type { Cover } from './cover.ts';
import { BEFORE_VERB, COLLECTIVE, HEADS, NOUNS, PARTS, PERSON, SINGLE } from './group-words.ts';
import { isTold, phraseEnd } from './group-phrase.ts';
import { titleAt } from './name-words.ts';
import { knownAt, type ScannedParagraph } from './scan.ts';
import { isSpeechVerb } from './speech.ts';
import { isGovernmentNoun, isStateAct } from './uses.ts';
import { isFunctionWord } from './vocabulary.ts';
import { isCapitalised, isJoined, isSpace } from './words.ts';

/** A group without a name: `union port workers`, `the guarantors`; `head` is its noun. */
export interface GroupAt extends Run {
  scan: ScannedParagraph;
  head: string;
  /** Where the words behind the article begin. */
  first: number;
  /** Where the words that say whose or from where they are end: `fighters [from France]`. */
  full: number;
}

const LONGEST = 4;
const COUNTS = new Set(
  'the two three four five six seven eight nine ten several many some'.split(' '),
);
const PORTIONS = new Set(
  'number dozens scores hundreds thousands group handful majority some most many'.split(' '),
);
/** Not verbs though they end like some. */
const PARTICIPLES = new Set('visiting intending ruling leading remaining rights'.split(' '));

/** Groups of people in a paragraph, by data/groups.txt; what `persons` cover is none. */
export function findGroups(scan: ScannedParagraph, persons: Cover | undefined): GroupAt[] {
  let inside = 0;
  return pick(scan.words, (word, i) => {
    if (isCapitalised(word.text) && !scan.capitals) return null;
    if (!HEADS.has(word.key)) return null;
    const one = SINGLE.has(word.key) && scan.taken[i - 1] === true && isJoined(word.gap);
    const person = PERSON.has(word.key);
    const body = COLLECTIVE.has(word.key);
    const full = PARTS.has(word.key) || NOUNS.has(word.key) ? phraseEnd(scan, i + 1) : i + 1;
    const part = PARTS.has(word.key) && full > i + 1;
    if (isSecond(scan, i) || i < inside) return null;
    if (!one && !person && !body && !part && !NOUNS.has(word.key)) return null;
    if (persons?.[i] || isCompound(scan, i + 1)) return null;
    const first = modifiersStart(scan, i);
    if (person && !one && first === i) return null;
    if (body && !isTold(scan, first, i)) return null;
    const start = determinersStart(scan, first);
    const bare = first === i && start === i && full === i + 1;
    if ((bare && !isBareActor(scan, i)) || isState(scan, i, first)) return null;
    inside = full;
    const pair =
      first < i && scan.words[i + 1]?.key === 'and' && NOUNS.has(scan.words[i + 2]?.key ?? '');
    return { scan, start, end: pair ? i + 3 : i + 1, first, head: word.key, full };
  });
}

/** `Libyan importers and [exporters]`: the second noun of a pair, which belongs to the first. */
function isSecond(scan: ScannedParagraph, i: number): boolean {
  const first = i - 2;
  if (scan.words[i - 1]?.key !== 'and' || !NOUNS.has(scan.words[first]?.key ?? '')) return false;
  return modifiersStart(scan, first) < first;
}

/** `Police arrested`, `by students`: with no word before it, a group counts where it acts. */
function isBareActor({ words }: ScannedParagraph, i: number): boolean {
  const next = words[i + 1];
  if (words[i - 1]?.key === 'by') return true;
  return !!next && isSpace(next.gap) && (isStateAct(next.key) || /[^e]ed$/.test(next.key));
}

/** `Libyan officials` speak for Libya and are no group beside it. */
function isState(scan: ScannedParagraph, i: number, first: number): boolean {
  if (!isGovernmentNoun(scan.words[i]?.key ?? '')) return false;
  const at = knownAt(scan, first);
  if (at?.start !== first || at.end !== i) return false;
  return at.values.some((value) => value.kind === 'state');
}

/** `the`, `three`, `the two`: part of the mention, not of the name. */
function determinersStart(scan: ScannedParagraph, first: number): number {
  let start = first;
  while (start > 0 && isSpace(scan.words[start]?.gap ?? '')) {
    const key = scan.words[start - 1]?.key ?? '';
    if (key === 'of' && PORTIONS.has(scan.words[start - 2]?.key ?? '')) start -= 1;
    else if (!COUNTS.has(key) && !/^\p{N}+$/u.test(key)) break;
    start -= 1;
    if (key === 'the') break;
  }
  return start;
}

/** `police chief`, `workers' party`: the group only modifies what follows. */
function isCompound(scan: ScannedParagraph, i: number): boolean {
  const next = scan.words[i];
  if (!next) return false;
  return /^['’ʼ]/.test(next.gap) || (isSpace(next.gap) && titleAt(scan, i) !== null);
}

/**
 * Adjectives and nouns before the group. Verbs, numbers and function words end it; so does a small
 * word between two capitalised ones (`USG authorize Spanish police`), and the verb of an infinitive.
 */
function modifiersStart(scan: ScannedParagraph, head: number): number {
  const capital = (i: number): boolean => isCapitalised(scan.words[i]?.text ?? '');
  let start = head;
  while (start > 0 && head - start < LONGEST && isJoined(scan.words[start]?.gap ?? '')) {
    const at = start - 1;
    if (!isModifier(scan, at)) break;
    if (start < head && capital(start) && !capital(at) && capital(at - 1)) break;
    start = at;
  }
  return start < head && BEFORE_VERB.has(scan.words[start - 1]?.key ?? '') ? start + 1 : start;
}

function isModifier(scan: ScannedParagraph, i: number): boolean {
  const word = scan.words[i];
  if (!word) return false;
  if (scan.taken[i] || PARTICIPLES.has(word.key)) return true;
  if (isCapitalised(word.text) && !scan.capitals) return !isFunctionWord(word.key);
  if (isFunctionWord(word.key) || isSpeechVerb(word.key) || isStateAct(word.key)) return false;
  return !/(?:ing|ly|[^s]s|ed|\p{N})$/u.test(word.key);
}
