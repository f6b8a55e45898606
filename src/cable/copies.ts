import type { Line } from './lines.ts';

/** Share of a copy's word runs that must stand in the original: relays differ in damage, not in text. */
const enough = 0.7;

/** Words in a run. */
const run = 4;

/** Leaves out bodies that repeat an earlier one: many pages print the whole text twice. */
export function dropCopies(bodies: readonly Line[][]): Line[][] {
  if (bodies.length < 2) return [...bodies];
  const kept: { lines: Line[]; prints: ReadonlySet<string> }[] = [];
  for (const lines of bodies) {
    const prints = wordRuns(lines);
    if (!kept.some((one) => share(prints, one.prints) >= enough)) kept.push({ lines, prints });
  }
  return kept.map((one) => one.lines);
}

/** Letters and digits only, so that spacing, line ends and repaired marks do not tell copies apart. */
function wordRuns(lines: readonly Line[]): Set<string> {
  const words = lines.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  return new Set(words.map((_, i) => words.slice(i, i + run).join(' ')));
}

function share(of: ReadonlySet<string>, among: ReadonlySet<string>): number {
  let found = 0;
  for (const one of of) if (among.has(one)) found++;
  return of.size === 0 ? 1 : found / of.size;
}
