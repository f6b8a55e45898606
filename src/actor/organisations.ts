import { pick } from './pick.ts';
import { actingAcronyms, isStop } from './acronyms.ts';
import { findBodies, type Run } from './bodies.ts';
import { isFree, type Cover } from './cover.ts';
import { findDefinitions } from './definitions.ts';
import { findCalled } from './epithets.ts';
import { owned, ownPost } from './owners.ts';
import type { ScannedParagraph } from './scan.ts';
import type { ActorMention } from './types.ts';
import { bodyUse } from './uses.ts';
import { isAcronym, isCapitalised } from './words.ts';

/** An organisation at words `start` to `end` (exclusive); `name` is its full name. */
export interface OrganisationAt extends Run {
  scan: ScannedParagraph;
  name: string;
  use: ActorMention['use'];
}

/**
 * The organisations of a document: those of data/organisations.tsv, inline definitions
 * `Long Name (ACR)` and every later `ACR`, bodies by the words they are named with, and acronyms
 * that act (`UCLAT said`, `ELN leaders`).
 */
export function findOrganisations(
  scans: readonly ScannedParagraph[],
  here: string | null,
  persons: ReadonlyMap<ScannedParagraph, Cover>,
): OrganisationAt[] {
  const all = scans.map((scan) => ({
    scan,
    bodies: named(scan, findBodies(scan)),
    definitions: findDefinitions(scan),
  }));
  const defined = new Map(
    all.flatMap(({ scan, bodies, definitions }) => [
      ...bracketed(scan, bodies),
      ...definitions.map(({ acronym, start, end }) => [acronym, text(scan, start, end)] as const),
    ]),
  );
  const acting = new Set(scans.flatMap(actingAcronyms));
  const called = findCalled(scans, persons);
  return all.flatMap(({ scan, bodies, definitions }) => {
    const cover = persons.get(scan);
    const runs = longest([
      ...knownRuns(scan),
      ...named(scan, definitions),
      // In a person's title or name (`Policy Division Director`) a body is no actor of its own.
      ...bodies.filter(({ start, end }) => !cover || isFree(cover, start, end)),
      ...acronyms(scan, defined, acting),
      ...ownPost(scan),
      ...named(scan, called.get(scan) ?? []),
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

/** Runs called by their own words. */
const named = (scan: ScannedParagraph, runs: readonly Run[]): Named[] =>
  runs.map(({ start, end }) => ({ start, end, name: text(scan, start, end) }));

/** `Justice and Development Party (AKP)`: letters of another language in brackets right behind a body. */
function bracketed(scan: ScannedParagraph, bodies: readonly Named[]): [string, string][] {
  if (!scan.words.some(({ gap }) => gap.length === 2 && gap.endsWith('('))) return [];
  return longest([...knownRuns(scan), ...bodies]).flatMap(({ end, name }) => {
    const word = scan.words[end];
    const closed = /^[),]/.test(scan.words[end + 1]?.gap ?? ')');
    if (!word || !closed || !/^\s\($/.test(word.gap) || !isAcronym(word.text)) return [];
    return isStop(word.text) || scan.taken[end] ? [] : [[word.text, name] as [string, string]];
  });
}

function acronyms(
  scan: ScannedParagraph,
  defined: ReadonlyMap<string, string>,
  acting: ReadonlySet<string>,
): Named[] {
  return pick(scan.words, (word, start) => {
    if (!isCapitalised(word.text)) return null;
    const name = defined.get(word.text) ?? (acting.has(word.text) ? word.text : undefined);
    return name === undefined ? null : { start, end: start + 1, name };
  });
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

/** `PAC-3` is a missile. */
function isNumbered(scan: ScannedParagraph, end: number): boolean {
  const next = scan.words[end];
  return next?.gap === '-' && /^\p{N}/u.test(next.text);
}

function text(scan: ScannedParagraph, start: number, end: number): string {
  return scan.text.slice(scan.words[start]?.start, scan.words[end - 1]?.end);
}
