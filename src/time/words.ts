import * as calendar from './english/calendar.ts';
import * as numbers from './english/numbers.ts';
import { feasts } from './feasts.ts';
import * as relations from './english/relations.ts';
import { nothing, number, type Lexeme, type Unit } from './lexeme.ts';

const vocabulary = new Map<string, Lexeme>();
let longest = 0;

const list = (words: string): string[] => words.split(/\s+/);

/** Gives words one more role. */
function learn(words: string, role: Partial<Lexeme>): void {
  for (const word of list(words)) {
    vocabulary.set(word, { ...(vocabulary.get(word) ?? nothing), ...role });
    longest = Math.max(longest, word.length);
  }
}

function learnAll<K extends string>(
  table: Readonly<Record<K, string>>,
  role: (key: K) => Partial<Lexeme>,
): void {
  for (const key in table) learn(table[key], role(key));
}

calendar.months.forEach((words, i) => learn(words, { month: i + 1 }));
calendar.weekdays.forEach((words, i) => learn(words, { weekday: i + 1 }));
calendar.seasons.forEach((words, i) => learn(words, { season: i }));
learn(calendar.capitals, { capital: true });
learnAll(calendar.units, (unit: Unit) => ({ unit }));
learnAll(calendar.dayparts, (daypart) => ({ daypart }));
learnAll(calendar.deictics, (days) => ({ deictic: Number(days) }));
learn('tonight', { daypart: 'NI' });

numbers.cardinals.forEach((words, i) => learn(words, { count: [i + 1, i + 1] }));
numbers.tens.forEach((word, i) => learn(word, { count: [i * 10 + 20, i * 10 + 20] }));
numbers.ordinals.forEach((word, i) => learn(word, { ordinal: i + 1 }));
for (const word in numbers.vagueCounts) {
  const count = numbers.vagueCounts[word];
  if (count) learn(word, { count });
}
for (const word in numbers.decadeNames) learn(word, { decade: numbers.decadeNames[word] ?? null });

learnAll(relations.cues, (cue) => ({ cue }));
learnAll(relations.relations, (offset) => ({ relation: Number(offset) }));
learnAll(relations.sequels, (offset) => ({ sequel: Number(offset) }));
for (const part of Object.keys(relations.parts) as (keyof typeof relations.parts)[])
  learn(relations.parts[part], { part });
learnAll(relations.vague, (value) => ({ vague: value }));
learnAll(relations.sets, (value) => ({ set: value }));
for (const { words } of feasts) learn(words[0] ?? '', { feast: true });
learnAll(relations.tenses, (tense) => ({ tense: Number(tense) }));
learn(relations.labels, { label: true });
learn(relations.measures, { measure: true });
learn(relations.currencies, { measure: true, currency: true });
for (const words of Object.values(calendar.units))
  learn(list(words).slice(1).join(' '), { plural: true });

/** Every word's roles by number; the first two are those of any other word and of digits. */
export const lexemes: readonly Lexeme[] = [nothing, number, ...vocabulary.values()];
export const NOTHING = 0;
export const NUMBER = 1;

const ids = new Map([...vocabulary.keys()].map((word, i) => [word, i + 2]));

const A = 97;
const LETTERS = 26;
/** Place of a pair of letters, whatever their case; negative or above 675 for anything else. */
const pair = (a: number, b: number): number => {
  const [first, second] = [(a | 32) - A, (b | 32) - A];
  return second >= 0 && second < LETTERS ? first * LETTERS + second : -1;
};

/** For each pair of letters the lengths of the words that begin with it, a bit for each. */
const lengths = new Uint32Array(LETTERS * LETTERS);
for (const word of ids.keys()) {
  const at = pair(word.charCodeAt(0), word.charCodeAt(1));
  lengths[at] = (lengths[at] ?? 0) | (1 << word.length);
}

/** Number in `lexemes` of the word between two offsets, whatever its case. */
export function lexemeId(text: string, start: number, end: number): number {
  const length = end - start;
  if (length > longest) return NOTHING;
  // Nine words of ten are ruled out here, before a string is made of them.
  if (length > 1) {
    const known = lengths[pair(text.charCodeAt(start), text.charCodeAt(start + 1))];
    if (known !== undefined && !(known & (1 << length))) return NOTHING;
  }
  return ids.get(text.slice(start, end).toLowerCase()) ?? NOTHING;
}
