import { folded } from './folded.ts';
import { hitsIn, holds } from './query.ts';

/** UTF-16 units kept on either side of a word. */
const reach = 60;

/**
 * A piece of a text around the first of the terms in it, cut between words, with dots where it is
 * cut; null where it holds none.
 */
export function snippetOf(text: string, terms: readonly string[]): string | null {
  const [hit] = hitsIn(text, terms);
  if (!hit) return null;
  const from = wordEdge(text, hit.start - reach, 1, hit.start);
  const to = wordEdge(text, hit.end + reach, -1, hit.end);
  return `${from > 0 ? '… ' : ''}${text.slice(from, to).trim()}${to < text.length ? ' …' : ''}`;
}

/**
 * Where an event's own words do not hold what was looked for: the piece of its sources that does.
 * @param textOf the text of a paragraph; undefined where its document is not open.
 */
export function whyFound(
  event: { title: string; sources: readonly { document: string; paragraph: string }[] },
  terms: readonly string[],
  textOf: (document: string, paragraph: string) => string | undefined,
): string | null {
  const title = folded(event.title);
  const missing = terms.filter((term) => !holds(title, term));
  if (missing.length === 0) return null;
  for (const { document, paragraph } of event.sources) {
    const snippet = snippetOf(textOf(document, paragraph) ?? '', missing);
    if (snippet !== null) return snippet;
  }
  return null;
}

/** The nearest space from `at` towards the hit; the end of the text where that is nearer. */
function wordEdge(text: string, at: number, step: 1 | -1, hit: number): number {
  if (at <= 0) return 0;
  if (at >= text.length) return text.length;
  for (let i = at; i !== hit; i += step) if (text.charAt(i) === ' ') return i;
  return hit;
}
