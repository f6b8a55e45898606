import { addTo } from '../util/add-to.ts';
import { addPlace, lastNamed } from './last-named.ts';
import { matchWords } from './name-words.ts';
import type { NameFound } from './titled.ts';
import type { ScannedParagraph } from './scan.ts';

/** One mention of a person, by paragraph and words. */
export interface PersonAt {
  scan: ScannedParagraph;
  found: NameFound;
}

/** Everything that one document calls one person. */
export interface Person {
  /** Keys of the full words of the longest name. */
  words: Set<string>;
  titles: Set<string>;
  mentions: PersonAt[];
  /** Where among the names of the document it stands, rising. */
  places: number[];
  /** The name under the cable, of a signer whom the text names by title only. */
  signature?: string;
}

/**
 * Puts mentions of one person together: a shorter name joins the longer one that holds all its words
 * (`Anwar`, `Najib` as well as `Tanaka`), if exactly one does or if only one bears the same title;
 * among several the one named last before it.
 */
export function clusterNames(mentions: readonly PersonAt[]): Person[] {
  const persons: Person[] = [];
  const byWord = new Map<string, Person[]>();
  const order = new Map(mentions.map((mention, i) => [mention, i]));
  const longestFirst = mentions
    .map((mention) => ({ mention, words: nameWords(mention) }))
    .sort((a, b) => b.words.length - a.words.length);
  for (const { mention, words } of longestFirst) {
    const fitting = bearersOf(words, persons, byWord);
    const place = order.get(mention) ?? 0;
    const person = choose(fitting, mention, place);
    if (person) person.mentions.push(mention);
    else if (isPair(mention, words, byWord)) continue;
    const one = person ?? newPerson(mention, words, persons, byWord);
    addPlace(one, place);
    const { title } = mention.found;
    if (title !== null) one.titles.add(title);
  }
  return persons;
}

/** The persons who have all the words of a name, looked up by the word that the fewest have. */
function bearersOf(
  words: readonly string[],
  persons: readonly Person[],
  byWord: ReadonlyMap<string, readonly Person[]>,
): readonly Person[] {
  let fewest = persons;
  for (const word of words) {
    const bearers = byWord.get(word) ?? [];
    if (bearers.length < fewest.length) fewest = bearers;
  }
  return fewest.filter((person) => words.every((word) => person.words.has(word)));
}

export const nameWords = ({ scan, found }: PersonAt): string[] =>
  matchWords(scan.words, found.nameStart, found.nameEnd);

/** `Brown-Medvedev talks`: a hyphen between two people. */
function isPair(
  { scan, found }: PersonAt,
  words: readonly string[],
  byWord: ReadonlyMap<string, unknown>,
): boolean {
  const hyphen = scan.words.slice(found.nameStart + 1, found.nameEnd).some((w) => w.gap === '-');
  return hyphen && words.every((word) => byWord.has(word));
}

function newPerson(
  mention: PersonAt,
  words: readonly string[],
  persons: Person[],
  byWord: Map<string, Person[]>,
): Person {
  const person: Person = {
    words: new Set(words),
    titles: new Set(),
    mentions: [mention],
    places: [],
  };
  persons.push(person);
  for (const word of person.words) addTo(byWord, word, person);
  return person;
}

function choose(
  fitting: readonly Person[],
  { found: { title } }: PersonAt,
  place: number,
): Person | undefined {
  if (fitting.length < 2) return fitting[0];
  const titled = title === null ? [] : fitting.filter((person) => person.titles.has(title));
  return titled.length === 1 ? titled[0] : lastNamed(fitting, place);
}
