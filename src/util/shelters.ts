interface Span {
  start: number;
  end: number;
}

/** Longer brackets and quotations hold whole paragraphs; their sentences are split like any others. */
const LONGEST = 400;
const OPENS = /[\s([-]/;

/**
 * Quotations and brackets of at most 400 characters, outermost ones only, in text order. A straight quotation
 * mark opens after white space or a bracket and closes otherwise; a mark without its partner is passed over.
 */
export function shelters(text: string): Span[] {
  const found: Span[] = [];
  const open: number[] = [];
  let quote = -1;
  const add = (start: number, end: number): void => {
    if (end - start > LONGEST) return;
    while (found.length > 0 && (found[found.length - 1]?.start ?? 0) >= start) found.pop();
    if ((found[found.length - 1]?.end ?? 0) <= start) found.push({ start, end });
  };
  for (const match of text.matchAll(/"+|[“”()[\]]/g)) {
    const at = match.index;
    const mark = match[0];
    const end = at + mark.length;
    const straight = mark.startsWith('"');
    const opens = mark === '“' || (straight && (at === 0 || OPENS.test(text[at - 1] ?? '')));
    if (mark === '(' || mark === '[') open.push(at);
    else if (mark === ')' || mark === ']') {
      const start = open.pop();
      if (start !== undefined) add(start, end);
    } else if (opens) quote = at;
    else if (quote >= 0) {
      add(quote, end);
      quote = -1;
    }
  }
  return found;
}
