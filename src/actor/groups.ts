import { pick } from './pick.ts';
import groupsText from '../../data/groups.txt?raw';
import type { Run } from './bodies.ts';
import { titleAt } from './name-words.ts';
import type { ScannedParagraph } from './scan.ts';
import { isSpeechVerb } from './speech.ts';
import { readList } from './table.ts';
import type { NameFound } from './titled.ts';
import { isBeforeNoun, isGovernmentNoun, isStateAct } from './uses.ts';
import { isCalendar, isFunctionWord } from './vocabulary.ts';
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

const nouns = new Set(readList(groupsText));
/** One person without a name counts where words before tell who: `a controversial Buddhist monk`. */
const PERSON = new Set(
  'monk priest bishop imam cleric nun bomber gunman hijacker assassin militant rebel terrorist hostage soldier policeman student activist dissident journalist reporter lawyer judge prosecutor diplomat businessman banker engineer doctor tourist'.split(
    ' ',
  ),
);
/** One of a group counts where a state or a body is named before it: `a UK diplomat`. */
const SINGLE = new Set(
  'diplomat representative official businessman journalist citizen national officer delegate contact mediator lawyer'.split(
    ' ',
  ),
);
const HEADS = new Set([...nouns, ...PERSON, ...SINGLE]);
/** What stands between one of these and a group is a verb: `would make people`. */
const BEFORE_VERB = new Set(
  'to will would can could may might must shall should did does do not he she they we it i who'.split(
    ' ',
  ),
);
/** One body without a name counts where words before tell which: `a British law firm`. */
const COLLECTIVE = new Set(
  'firm company bank union tribe clan network consortium force team coalition crew squad unit court tribunal panel commission committee ministry council board directorate battalion brigade gang cell cartel militia movement organization organisation association newspaper daily airline federation caucus junta'.split(
    ' ',
  ),
);
/** Before a collective these tell nothing. */
const PLAIN = new Set(
  'same own only whole entire new old big large small major main good bad great long single full task'.split(
    ' ',
  ),
);
/** These are someone only together with what follows: `members of the Danish community`. */
const PARTS = new Set(
  'members member residents representatives representative officials official'.split(' '),
);
const LONGEST = 4;
/** Words of `of the Danish community`. */
const LONGEST_PHRASE = 8;
const COUNTS = new Set(
  'the two three four five six seven eight nine ten several many some'.split(' '),
);
const PORTIONS = new Set(
  'number dozens scores hundreds thousands group handful majority some most many'.split(' '),
);
/** Not verbs though they end like some. */
const PARTICIPLES = new Set('visiting intending ruling leading remaining rights'.split(' '));

/** Groups of people in a paragraph, by data/groups.txt; what belongs to a name in `names` is none. */
export function findGroups(scan: ScannedParagraph, names: readonly NameFound[]): GroupAt[] {
  const titles = new Set<number>();
  let inside = 0;
  for (const name of names) for (let i = name.start; i < name.end; i += 1) titles.add(i);
  return pick(scan.words, (word, i) => {
    if (isCapitalised(word.text) && !scan.capitals) return null;
    if (!HEADS.has(word.key)) return null;
    const one = SINGLE.has(word.key) && scan.taken[i - 1] === true && isJoined(word.gap);
    const person = PERSON.has(word.key);
    const body = COLLECTIVE.has(word.key);
    const full = PARTS.has(word.key) || nouns.has(word.key) ? phraseEnd(scan, i + 1) : i + 1;
    const part = PARTS.has(word.key) && full > i + 1;
    if (isSecond(scan, i) || i < inside) return null;
    if (!one && !person && !body && !part && !nouns.has(word.key)) return null;
    if (titles.has(i) || isCompound(scan, i + 1)) return null;
    const first = modifiersStart(scan, i);
    if (person && !one && first === i) return null;
    if (body && !isTold(scan, first, i)) return null;
    const start = determinersStart(scan, first);
    const bare = first === i && start === i && full === i + 1;
    if ((bare && !isBareActor(scan, i)) || isState(scan, i, first)) return null;
    inside = full;
    const pair =
      first < i && scan.words[i + 1]?.key === 'and' && nouns.has(scan.words[i + 2]?.key ?? '');
    return { scan, start, end: pair ? i + 3 : i + 1, first, head: word.key, full };
  });
}

/** Words that tell which body is meant stand before it, and no noun follows that it belongs to. */
function isTold({ words }: ScannedParagraph, first: number, head: number): boolean {
  const before = words.slice(first, head);
  // `Berg, the country's biggest bank` says what someone else is.
  if (before.every(({ key }) => PLAIN.has(key)) || before.some(({ key }) => /est$/.test(key)))
    return false;
  if (/^['’ʼ]s?\s$/.test(words[first]?.gap ?? '')) return false;
  return !isBeforeNoun(words[head + 1]) || isSpeechVerb(words[head + 1]?.key ?? '');
}

/** Where `of the Danish community`, `from Dole` behind a group ends; `from` where nothing of the kind stands there. */
function phraseEnd(scan: ScannedParagraph, from: number): number {
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

/** `Libyan importers and [exporters]`: the second noun of a pair, which belongs to the first. */
function isSecond(scan: ScannedParagraph, i: number): boolean {
  const first = i - 2;
  if (scan.words[i - 1]?.key !== 'and' || !nouns.has(scan.words[first]?.key ?? '')) return false;
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
  const at = scan.known.find(({ start, end }) => start === first && end === i);
  return at?.values.some((value) => value.kind === 'state') ?? false;
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
