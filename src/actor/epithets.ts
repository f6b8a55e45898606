import type { Run } from './bodies.ts';
import type { Cover } from './cover.ts';
import { isNameWord } from './name-words.ts';
import type { ScannedParagraph } from './scan.ts';
import { isSpeechVerb } from './speech.ts';
import { isStateAct } from './uses.ts';
import { isGivenName } from './vocabulary.ts';
import { isCapitalised, isJoined, isSpace } from './words.ts';

/** What a body without a telling name is called by: `the bank Landsbanki`, `Raices, an NGO`. */
const CALLED = new Set(
  (
    'bank company firm conglomerate corporation manufacturer producer operator retailer airline newspaper daily weekly magazine ' +
    'station channel website broadcaster publisher network pollster ngo ngos group groups organization organisation association ' +
    'union party parties movement faction militia agency contractor subsidiary shipyard utility monopoly ' +
    'charity foundation institute'
  ).split(' '),
);
/** What a name stands before that only a body makes or is: `a Levada poll`. */
const MAKES = new Set('poll polls survey surveys pollster daily newspaper airline'.split(' '));
const PLACED = new Set('in at near from to of through across around for and or'.split(' '));
const LONGEST = 4;
/** Words between a name and the noun that says what it is. */
const REACH = 7;
/** A name that acts must stand in the document at least so often: once may be anything. */
const OFTEN = 2;

/** Runs of capitalised words that no list knows, outside of what `persons` cover. */
function unknownRuns(scan: ScannedParagraph, persons: Cover | undefined): Run[] {
  if (scan.capitals) return [];
  const free = (i: number): boolean =>
    isNameWord(scan, i) &&
    !persons?.[i] &&
    !scan.taken[i] &&
    /^(?:\p{Lu}{3,}|.*\p{Ll}{3,})(?<!ly)$/u.test(scan.words[i]?.text ?? '');
  const found: Run[] = [];
  for (let i = 0; i < scan.words.length; i += 1) {
    if (!free(i)) continue;
    let end = i + 1;
    while (end - i < LONGEST && free(end) && isJoined(scan.words[end]?.gap ?? '')) end += 1;
    if (!continues(scan, i, end)) found.push({ start: i, end });
    i = end - 1;
  }
  return found;
}

/** The run is only a part of a longer capitalised name, or says where. */
function continues({ words }: ScannedParagraph, start: number, end: number): boolean {
  const before = words[start - 1];
  const first = words[start];
  const next = words[end];
  const joined = before !== undefined && isJoined(first?.gap ?? '');
  const led = joined && start > 1 && (isCapitalised(before.text) || PLACED.has(before.key));
  return led || (next !== undefined && isJoined(next.gap) && isCapitalised(next.text));
}

/** `the bank Landsbanki`, `Kaupthing, Iceland's biggest bank`. */
function isCalled({ words }: ScannedParagraph, { start, end }: Run): boolean {
  const before = words[start - 1];
  if (before && isSpace(words[start]?.gap ?? '') && CALLED.has(before.key)) return true;
  const behind = words[end];
  if (behind && isSpace(behind.gap) && MAKES.has(behind.key)) return true;
  if (!/^,\s$|^\s\($/.test(behind?.gap ?? '')) return false;
  for (let i = end; i < Math.min(words.length, end + REACH); i += 1) {
    const word = words[i];
    if (!word || (i > end && !/^[\s-]+$|^['’ʼ]s?\s$/.test(word.gap))) return false;
    if (CALLED.has(word.key)) return true;
    if (/^(?:who|which|that|and|is|was|said)$/.test(word.key)) return false;
  }
  return false;
}

/** It says or does what governments and bodies do, and no `he` or `she` follows. */
function acts({ words }: ScannedParagraph, { end }: Run): boolean {
  const verb = words[end];
  if (!verb || !isSpace(verb.gap) || !(isSpeechVerb(verb.key) || isStateAct(verb.key)))
    return false;
  return !words.slice(end, end + 40).some(({ key }) => /^(?:he|she|his|her|him)$/.test(key));
}

const keyOf = ({ words }: ScannedParagraph, { start, end }: Run): string =>
  words
    .slice(start, end)
    .map((word) => word.key)
    .join(' ');

/**
 * Names that no list knows of bodies that the text calls so, or that act as one and recur: `Kaupthing`, `Gazprom`, `Al-Haq`.
 * Every place where such a name stands in the document; persons' names are left alone.
 */
export function findCalled(
  scans: readonly ScannedParagraph[],
  persons: ReadonlyMap<ScannedParagraph, Cover>,
): Map<ScannedParagraph, Run[]> {
  const all = scans.map((scan) => ({ scan, runs: unknownRuns(scan, persons.get(scan)) }));
  const count = new Map<string, number>();
  const called = new Set<string>();
  const acting = new Set<string>();
  for (const { scan, runs } of all)
    for (const run of runs) {
      const key = keyOf(scan, run);
      count.set(key, (count.get(key) ?? 0) + 1);
      const given = isGivenName(scan.words[run.start]?.key ?? '');
      if (isCalled(scan, run)) called.add(key);
      else if (!given && acts(scan, run)) acting.add(key);
    }
  const kept = (key: string): boolean =>
    called.has(key) || (acting.has(key) && (count.get(key) ?? 0) >= OFTEN);
  return new Map(all.map(({ scan, runs }) => [scan, runs.filter((run) => kept(keyOf(scan, run)))]));
}
