import { pick } from './pick.ts';
import stopsText from '../../data/acronym-stops.txt?raw';
import { findBodies, type Run } from './bodies.ts';
import { findDefinitions } from './definitions.ts';
import { owned, ownPost } from './owners.ts';
import { titleAt } from './name-words.ts';
import type { ScannedParagraph } from './scan.ts';
import type { NameFound } from './titled.ts';
import { isSpeechVerb } from './speech.ts';
import { readList } from './table.ts';
import type { ActorMention } from './types.ts';
import { isBodyHead, isInflected, isWord } from './vocabulary.ts';
import { bodyUse } from './uses.ts';
import { isAcronym, isSpace } from './words.ts';

/** An organisation at words `start` to `end` (exclusive); `name` is its full name. */
export interface OrganisationAt extends Run {
  scan: ScannedParagraph;
  name: string;
  use: ActorMention['use'];
}

const stops = new Set(readList(stopsText));
const FOLLOWERS = new Set(
  'leader leaders member members spokesman spokeswoman official officials representative representatives fighters guerrillas forces militants leadership deputies troops supporters'.split(
    ' ',
  ),
);

/**
 * The organisations of a document: those of data/organisations.tsv, inline definitions
 * `Long Name (ACR)` and every later `ACR`, bodies by the words they are named with, and acronyms
 * that act (`UCLAT said`, `ELN leaders`).
 */
export function findOrganisations(
  scans: readonly ScannedParagraph[],
  here: string | null,
  persons: ReadonlyMap<ScannedParagraph, readonly NameFound[]>,
): OrganisationAt[] {
  const defined = new Map(scans.flatMap(definitions));
  const acting = new Set(scans.flatMap(actingAcronyms));
  return scans.flatMap((scan) => {
    const runs = longest([
      ...knownRuns(scan),
      ...findDefinitions(scan).map(({ start, end }) => ({
        start,
        end,
        name: text(scan, start, end),
      })),
      ...findBodies(scan)
        .filter((run) => !persons.get(scan)?.some((name) => overlaps(run, name)))
        .map((run) => ({ ...run, name: text(scan, run.start, run.end) })),
      ...acronyms(scan, defined, acting),
      ...ownPost(scan),
    ]).filter((run) => !isNumbered(scan, run.end));
    return runs.map((run) => {
      const { start, name } = owned(scan, run, here);
      return { start, end: run.end, name, scan, use: bodyUse(scan, run) };
    });
  });
}

type Named = Run & { name: string };

function knownRuns(scan: ScannedParagraph): Named[] {
  return scan.known.flatMap(({ start, end, values }) =>
    values.flatMap((value) =>
      value.kind === 'organisation' ? [{ start, end, name: value.name }] : [],
    ),
  );
}

const definitions = (scan: ScannedParagraph): [string, string][] =>
  findDefinitions(scan).map(({ start, end, acronym }) => [acronym, text(scan, start, end)]);

function acronyms(
  scan: ScannedParagraph,
  defined: ReadonlyMap<string, string>,
  acting: ReadonlySet<string>,
): Named[] {
  return pick(scan.words, (word, start) => {
    const name = defined.get(word.text) ?? (acting.has(word.text) ? word.text : undefined);
    return name === undefined ? null : { start, end: start + 1, name };
  });
}

/**
 * Unknown acronyms that something is said by, that have leaders and members, or that stand in
 * brackets behind a body (`port authority (JAPDEVA)`). In capitals, unknown short words behind
 * `the`: `THE MDM`.
 */
function actingAcronyms(scan: ScannedParagraph): string[] {
  return pick(scan.words, (word, i) => {
    if (scan.taken[i] || word.text.length < 3 || word.text === word.key) return null;
    if (!isAcronym(word.text)) return null;
    if (stops.has(word.text) || titleAt(scan, i)) return null;
    return (scan.capitals ? isShort(scan, i) : isActing(scan, i)) ? word.text : null;
  });
}

function isActing(scan: ScannedParagraph, i: number): boolean {
  const before = scan.words[i - 1];
  const next = scan.words[i + 1];
  if (before && /\($/.test(scan.words[i]?.gap ?? '') && isBodyHead(before.key)) return true;
  return !!next && isSpace(next.gap) && (isSpeechVerb(next.key) || FOLLOWERS.has(next.key));
}

function isShort(scan: ScannedParagraph, i: number): boolean {
  const word = scan.words[i];
  if (!word || word.text.length > 4 || scan.words[i - 1]?.key !== 'the') return false;
  return !isWord(word.key) && !isInflected(word.key);
}

/** Where runs overlap the longer one stands; of two equal ones the first. */
function longest(runs: readonly Named[]): Named[] {
  const kept: Named[] = [];
  const used = new Set<number>();
  for (const run of [...runs].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    const places = Array.from({ length: run.end - run.start }, (_, k) => run.start + k);
    if (places.some((place) => used.has(place))) continue;
    for (const place of places) used.add(place);
    kept.push(run);
  }
  return kept;
}

/** In a person's title or name (`Policy Division Director`) a body is no actor of its own. */
const overlaps = (run: Run, name: NameFound): boolean =>
  run.start < name.end && run.end > name.start;

/** `PAC-3` is a missile. */
function isNumbered(scan: ScannedParagraph, end: number): boolean {
  const next = scan.words[end];
  return next?.gap === '-' && /^\p{N}/u.test(next.text);
}

function text(scan: ScannedParagraph, start: number, end: number): string {
  return scan.text.slice(scan.words[start]?.start, scan.words[end - 1]?.end);
}
