import { cableId } from './id.ts';
import { matches } from './matches.ts';

/** A post of one to three words, maybe a year before it, and a serial that is no date or decimal. */
const reference = referenceOf('\\p{Lu}', '\\p{L}', 'gu');

/** The same among letters without accents, which is found several times as fast. */
const plainReference = referenceOf('A-Z', 'A-Za-z', 'g');

function referenceOf(capitals: string, letters: string, flags: string): RegExp {
  const word = `[${capitals}][${letters}.'\\-]+`;
  return new RegExp(
    `(?<![${letters}\\d])(?:(\\d{4}|\\d{2})\\s+)?(${word}(?:\\s${word}){0,2})\\s+0*([1-9]\\d{0,6})(?![\\d/:\\-]|\\.\\d)`,
    flags,
  );
}

const item = /(?<=^|[\s,;])\(?[A-Z](?:\)|\.)(?=[\s(A-Z\d])/g;

/** Words before a number that name no post. */
const notPosts = new Set(
  (
    'REF REFS REFTEL PARA PARAS PARAGRAPH E.O. EO AND NO NO. DECL SECTION OF PAGE UNSCR HR PD ' +
    'REASON REASONS CLASSIFIED BY JAN FEB MAR APR MAY JUN JUL AUG SEP SEPT OCT NOV DEC ' +
    'JANUARY FEBRUARY MARCH APRIL JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER'
  ).split(' '),
);

/**
 * Cable ids in a reference field: `A. ANKARA 6856 B. 05 ANKARA 8252`, `2002 THE HAGUE 03525`,
 * `(A) State 253201`. A reference without a year is of the cable's own year (two digits). Mails,
 * telephone calls and airgrams (`STATE CA-3400`) are no cables and are left out.
 */
export function referenceIds(text: string, year: string | null): string[] {
  if (text === '') return [];
  const plain = text.replace(item, ' ');
  const pattern = /[^\0-\x7f]/.test(plain) ? reference : plainReference;
  const ids = matches(plain, pattern).flatMap(([, printed, post = '', serial]) => {
    const from = printed?.slice(-2) ?? year;
    const place = withoutLeading(post);
    return from === null || place === '' ? [] : [cableId(from, place, Number(serial))];
  });
  return [...new Set(ids)];
}

function withoutLeading(post: string): string {
  const words = post.toUpperCase().split(' ');
  while (notPosts.has(words[0] ?? '')) words.shift();
  return words.some((word) => notPosts.has(word)) ? '' : words.join(' ');
}
