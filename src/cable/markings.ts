/**
 * A portion marking in its brackets: `(S)`, `(S//NF)`, `(SBU)`, `(C/REL NATO)`, `(C NF)`, `(U)`,
 * `(LOU)`, `(S//FGI//NF)`, `(SBU/NF)`, `(C - ENTIRE TEXT)`, also in lower case.
 */
const words = 'TS|S|SE|C|U|SBU|LOU|UNCLAS|FOUO|SECRET|CONFIDENTIAL|UNCLASSIFIED';
export const markingSource = `\\(\\s?(?:${words})(?:\\s?(?:/{1,2}|,|\\s|-{1,2})\\s?[A-Z][A-Z, ]{0,30}){0,4}\\s?\\)`;

const anchored = new RegExp(`^\\s*(${markingSource})`, 'i');

/** The marking at the start of a text and where it ends; null where there is none. */
export function markingAt(text: string): { marking: string; end: number } | null {
  const match = anchored.exec(text.slice(0, 80));
  if (!match?.[1]) return null;
  return { marking: tidy(match[1]), end: match[0].length };
}

/** `( s//nf )` → `S/NF`. */
function tidy(printed: string): string {
  const plain = printed.slice(1, -1).trim().toUpperCase();
  return /\/\/|\/\s|\s\//.test(plain) ? plain.replace(/\s?\/+\s?/g, '/') : plain;
}
