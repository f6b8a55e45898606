/** TAGS in print order, in capitals, each once: `PREL MARR, PINR; KN JA` → five. */
export function tagList(text: string): string[] {
  const tags = text
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter((tag) => /^[A-Z][A-Z-]{1,19}$/.test(tag));
  return [...new Set(tags)];
}
