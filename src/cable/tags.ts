const tag = /^[A-Z][A-Z-]{1,19}$/;

/** TAGS in print order, in capitals, each once: `PREL MARR, PINR; KN JA` → five. */
export function tagList(text: string): string[] {
  if (text === '') return [];
  const words = text.toUpperCase().split(/[\s,;]+/);
  return [...new Set(words.filter((word) => tag.test(word)))];
}
