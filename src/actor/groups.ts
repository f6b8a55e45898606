import { pick } from './pick.ts';
import groupsText from '../../data/groups.txt?raw';
import type { Run } from './bodies.ts';
import { titleAt } from './name-words.ts';
import type { ScannedParagraph } from './scan.ts';
import { isSpeechVerb } from './speech.ts';
import { readList } from './table.ts';
import type { NameFound } from './titled.ts';
import { isGovernmentNoun, isStateAct } from './uses.ts';
import { isFunctionWord } from './vocabulary.ts';
import { isCapitalised, isJoined, isSpace } from './words.ts';

/** A group without a name: `union port workers`, `the guarantors`; `head` is its noun. */
export interface GroupAt extends Run {
  scan: ScannedParagraph;
  head: string;
  /** Where the words behind the article begin. */
  first: number;
}

const nouns = new Set(readList(groupsText));
/** One of a group counts where a state or a body is named before it: `a UK diplomat`. */
const SINGLE = new Set(
  'diplomat representative official businessman journalist citizen national officer delegate contact mediator lawyer'.split(
    ' ',
  ),
);
const LONGEST = 4;
const COUNTS = new Set(
  'the two three four five six seven eight nine ten several many some'.split(' '),
);
/** Not verbs though they end like some. */
const PARTICIPLES = new Set('visiting intending ruling leading remaining rights'.split(' '));

/** Groups of people in a paragraph, by data/groups.txt; what belongs to a name in `names` is none. */
export function findGroups(scan: ScannedParagraph, names: readonly NameFound[]): GroupAt[] {
  const titles = new Set<number>();
  for (const name of names) for (let i = name.start; i < name.end; i += 1) titles.add(i);
  return pick(scan.words, (word, i) => {
    if (isCapitalised(word.text) && !scan.capitals) return null;
    const one = SINGLE.has(word.key) && scan.taken[i - 1] === true && isJoined(word.gap);
    if (!one && !nouns.has(word.key)) return null;
    if (titles.has(i) || isCompound(scan, i + 1)) return null;
    const first = modifiersStart(scan, i);
    const start = determinersStart(scan, first);
    if ((first === i && start === i) || isState(scan, i, first)) return null;
    return { scan, start, end: i + 1, first, head: word.key };
  });
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
    if (!COUNTS.has(key) && !/^\p{N}+$/u.test(key)) break;
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
  return start < head && scan.words[start - 1]?.key === 'to' ? start + 1 : start;
}

function isModifier(scan: ScannedParagraph, i: number): boolean {
  const word = scan.words[i];
  if (!word) return false;
  if (scan.taken[i] || PARTICIPLES.has(word.key)) return true;
  if (isCapitalised(word.text) && !scan.capitals) return !isFunctionWord(word.key);
  if (isFunctionWord(word.key) || isSpeechVerb(word.key) || isStateAct(word.key)) return false;
  return !/(?:ing|ly|[^s]s|ed|\p{N})$/u.test(word.key);
}

export interface GroupName {
  /** Two groups of one key are the same. */
  key: string;
  name: string;
}

/** Bare `the guarantors` are the `civil society guarantors` where the text has no other ones. */
export function nameGroups(groups: readonly GroupAt[]): GroupName[] {
  const full = new Map<string, Map<string, string>>();
  for (const group of groups.filter(isModified)) {
    const names = full.get(group.head) ?? new Map<string, string>();
    const { key, name } = literally(group);
    if (!names.has(key)) full.set(group.head, names.set(key, name));
  }
  return groups.map((group) => {
    const others = [...(full.get(group.head) ?? [])];
    const only = others.length === 1 ? others[0] : undefined;
    return isModified(group) || !only ? literally(group) : { key: only[0], name: only[1] };
  });
}

const isModified = (group: GroupAt): boolean => group.end - group.first > 1;

function literally({ scan, first, end }: GroupAt): GroupName {
  const words = scan.words.slice(first, end);
  const name = scan.text.slice(words[0]?.start, words.at(-1)?.end);
  return { key: words.map((word) => word.key).join(' '), name };
}
