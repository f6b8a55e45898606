/** Text as search compares it: lower case, without accents, compatibility forms made plain. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a query, folded; an event must hold all of them, in any order. */
export function queryWords(query: string): string[] {
  return folded(query)
    .split(/\s+/)
    .filter((word) => word !== '');
}
