import type { Line } from './lines.ts';

/** Share of a copy's word runs that must stand in the original: relays differ in damage, not in text. */
const enough = 0.7;

/** Leaves out bodies that repeat an earlier one: many pages print the whole text twice. */
export function dropCopies(bodies: readonly Line[][]): readonly Line[][] {
  if (bodies.length < 2) return bodies;
  const kept: { lines: Line[]; prints: ReadonlySet<number> }[] = [];
  for (const lines of bodies) {
    const prints = wordRuns(lines);
    if (!kept.some((one) => share(prints, one.prints) >= enough)) kept.push({ lines, prints });
  }
  return kept.map((one) => one.lines);
}

/**
 * Hashes of all runs of four words, of letters and digits only: spacing, line ends and repaired
 * marks do not tell copies apart.
 */
function wordRuns(lines: readonly Line[]): Set<number> {
  const runs = new Set<number>();
  let [first, second, third] = [0, 0, 0];
  const add = (word: number): void => {
    const pair = Math.imul(first, prime) ^ second;
    runs.add(Math.imul(Math.imul(pair, prime) ^ third, prime) ^ word);
    first = second;
    second = third;
    third = word;
  };
  for (const { text } of lines) {
    let word = 0;
    const lower = text.toLowerCase();
    for (let i = 0; i < lower.length; i++) {
      const code = lower.codePointAt(i) ?? 0;
      if (code > 0xffff) i++;
      if (isWordly(code)) word = Math.imul(word ^ code, prime) | 1;
      else if (word !== 0) {
        add(word);
        word = 0;
      }
    }
    if (word !== 0) add(word);
  }
  return runs;
}

/** Of FNV-1a, 32 bits. */
const prime = 0x01000193;

/** A letter, in small, or a digit. */
function isWordly(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return /[\p{L}\p{N}]/u.test(String.fromCodePoint(code));
}

function share(of: ReadonlySet<number>, among: ReadonlySet<number>): number {
  let found = 0;
  for (const one of of) if (among.has(one)) found++;
  return of.size === 0 ? 1 : found / of.size;
}
