/**
 * All matches of a pattern with the `g` flag, in order. As `matchAll`, without its copy of the
 * pattern for every call: most lines have no match, and there are very many lines.
 */
export function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
