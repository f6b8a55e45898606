const tag = /(?<![^\s,;])[A-Z][A-Z-]{1,19}(?![^\s,;])/g;

/** TAGS in print order, in capitals, each once: `PREL MARR, PINR; KN JA` → five. */
export function tagList(text: string): string[] {
  return [...new Set(text.toUpperCase().match(tag) ?? [])];
}
