import type { Line } from './lines.ts';

/** Share of a copy's lines that must stand in the original: relays differ in damage, not in text. */
const enough = 0.8;

/** Leaves out bodies that repeat an earlier one: many pages print the whole text twice. */
export function dropCopies(bodies: readonly Line[][]): Line[][] {
  const kept: { lines: Line[]; prints: ReadonlySet<string> }[] = [];
  for (const lines of bodies) {
    const prints = new Set(lines.map(print).filter((text) => text !== ''));
    if (!kept.some((one) => share(prints, one.prints) >= enough)) kept.push({ lines, prints });
  }
  return kept.map((one) => one.lines);
}

/** Letters and digits only, so that spacing and repaired marks do not tell copies apart. */
function print({ text }: Line): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

function share(of: ReadonlySet<string>, among: ReadonlySet<string>): number {
  let found = 0;
  for (const one of of) if (among.has(one)) found++;
  return of.size === 0 ? 1 : found / of.size;
}
