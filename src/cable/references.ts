import { cableId } from './id.ts';

const reference =
  /(?<![\p{L}\d])(?:(\d{4}|\d{2})\s+)?([A-Z][A-Z.'-]+(?:\s[A-Z][A-Z.'-]+){0,2})\s+0*([1-9]\d{0,6})(?![\d/:-])/gu;

/** Capitals before a number that name no post. */
const notPosts =
  /^(?:REF|REFS|REFTEL|PARA|PARAS|E\.?O\.?|EO|AND|NO|DECL|SECTION|OF|PAGE|UNSCR|HR|PD|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|SEPT|OCT|NOV|DEC)$/;

/**
 * Cable ids in a reference field: `A. ANKARA 6856 B. 05 ANKARA 8252`, `2002 THE HAGUE 03525`,
 * `(A) STATE 253201`. A reference without a year is of the cable's own year. Mails, telephone
 * calls and airgrams (`STATE CA-3400`) are no cables and are left out.
 */
export function referenceIds(text: string, year: string | null): string[] {
  const upper = text
    .toUpperCase()
    .replace(/\s+/g, ' ')
    .replace(/(?:^|\s)\(?[A-Z](?:\)|\.)(?=[\s(A-Z\d])/g, ' ');
  const ids = [...upper.matchAll(reference)].flatMap(([, printed, post = '', serial]) => {
    const from = printed?.slice(-2) ?? year;
    const place = withoutLeading(post);
    return from === null || place === '' ? [] : [cableId(from, place, Number(serial))];
  });
  return [...new Set(ids)];
}

function withoutLeading(post: string): string {
  const words = post.split(' ');
  while (words.length > 0 && notPosts.test(words[0] ?? '')) words.shift();
  return words.some((word) => notPosts.test(word)) ? '' : words.join(' ');
}
