import { kind, type Kinds } from './kinds.ts';
import type { Line } from './lines.ts';
import { matches } from './matches.ts';

interface Span {
  start: number;
  end: number;
}

interface Sort {
  /** Kinds of characters, and a text, without which the pattern cannot match. */
  needed: Kinds;
  hint: string;
  pattern: RegExp;
}

/** Furniture that stands inside lines. */
const sorts: readonly Sort[] = [
  { needed: kind.capitals, hint: 'SIPDIS', pattern: /(?:SIPDIS)+/g },
  { needed: kind.other, hint: '¶', pattern: /¶/g },
  { needed: kind.other, hint: '\uFFFD', pattern: /\uFFFD(?=\s?(?:\d|[A-Z]\.))/g },
  // The stamp of the National Archives
  {
    needed: kind.digit | kind.capitals,
    hint: 'EO Systematic Review',
    pattern:
      /(?:Margaret P\.? Grafeld\s+)?Declassified\/?\s?Released\s+US Department of State\s+EO Systematic Review\s+\d{2} [A-Z]{3} \d{4}/gi,
  },
  // PAGE 03 ROME 01196 01 OF 02 082030Z, banners before it included
  {
    needed: kind.digit | kind.capitals,
    hint: 'PAGE ',
    pattern:
      /(?:(?:LIMITED OFFICIAL USE|TOP SECRET|SECRET|CONFIDENTIAL|UNCLASSIFIED)\s+){0,2}PAGE\s+\d{2}\s+[A-Z][A-Z .]{1,20}?\s+\d{4,6}(?:\s+[A-Z]{5}\s+\d{4,6})?(?:\s+\d{2}\s+OF\s+\d{2})?(?:\s+\d{6}Z)?(?=\s|$)/g,
  },
];

/** Some relays print the subject again, in capitals, behind the page's number. */
const pageNumber =
  /\b(?:\d{8}|X{6,})\s+\d{3}(?:\.\d)?\s+OF\s+\d{3}\b(?:\s+SUBJECT: [^a-z\n]{10,200}(?=\s|$))?/g;

/** What stamps and the numbers of pages hold, and of that what is cheap to look for. */
const printed = kind.digit | kind.pageWord;
const anyPrinted = /PAGE | OF |EO Systematic/;

const none: Span[] = [];

/** A line without any of these holds no furniture beside words. */
const anyNeeded = kind.other | kind.backslash | kind.capitals;

/**
 * Furniture inside a line: `NEW DELHI 00005239  002 OF 007`, `SIPDIS`, pilcrows, stamps, backslashes
 * at the end. `post` is the post's name in capitals without spaces, where it is known.
 */
export function furnitureIn({ text, kinds }: Line, post: string): Span[] {
  let spans = none;
  if (!(kinds & anyNeeded)) return spans;
  if (kinds & kind.backslash && text.endsWith('\\')) spans = [at(text.search(/\\{1,9}$/), 9)];
  const isNumbered = (kinds & printed) === printed && anyPrinted.test(text);
  if (!isNumbered && !(kinds & kind.other) && !text.includes('SIPDIS')) return spans;
  for (const { needed, hint, pattern } of sorts) {
    if ((kinds & needed) !== needed || !text.includes(hint)) continue;
    spans = [
      ...spans,
      ...matches(text, pattern).map(({ index, 0: { length } }) => at(index, length)),
    ];
  }
  if (isNumbered && text.includes(' OF ')) {
    for (const { index, 0: number } of matches(text, pageNumber)) {
      spans = [...spans, { start: postStart(text, index, post), end: index + number.length }];
    }
  }
  return spans.length < 2 ? spans : spans.sort((a, b) => a.start - b.start);
}

function at(start: number, length: number): Span {
  return { start, end: start + length };
}

/** Where the post's name before a page number begins: the known name, else the capitals there. */
function postStart(text: string, end: number, post: string): number {
  let at = end;
  let left = post.length;
  while (at > 0 && left > 0) {
    const letter = text.charAt(at - 1);
    if (letter === post.charAt(left - 1)) left--;
    else if (!/[\s.'-]/.test(letter)) break;
    at--;
  }
  if (left === 0 && post !== '') return at;
  const capitals = /(?:^|\s)([A-Z][A-Z.'-]+(?:\s[A-Z][A-Z.'-]+)?)\s+$/.exec(
    text.slice(Math.max(0, end - 30), end),
  );
  return capitals?.[1] === undefined
    ? end
    : end - (capitals[0].length - capitals[0].indexOf(capitals[1]));
}
