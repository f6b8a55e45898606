import { databaseRow } from './database-row.ts';
import { classificationOf, findCaption } from './captions.ts';

interface Span {
  start: number;
  end: number;
}

const distribution =
  'SIPDIS|NOFORN|SENSITIVE|NODIS|EXDIS|LIMDIS|STADIS|NOCONTRACT|ORCON|ROGER CHANNEL';

/** Whole lines that belong to the page or the relay, not to the text. */
const wholeLines: readonly RegExp[] = [
  new RegExp(`^(?:(?:${distribution})\\b[\\s/,.]*)+$`),
  /^(?:(?:ACTION|INFO|ORIGIN)\s+)?(?:[A-Z]{1,5}-\d\d\s*){2,}(?:\/\d{3}\s?[A-Z])?$/,
  /^-{6,}[0-9A-F]{6,}\s+\d{6}Z\b.{0,10}$/,
  /^(?:TO|INFO)\s+[A-Z/ ]{4,60}(?:\s+\d{1,6})?$/,
  /^(?:AMEMBASSY|AMCONSUL|AMCONGEN|USLO|USMISSION|USINT|SECSTATE|SECDEF)\s[A-Z ]{3,40}(?:\s+\d{1,6})?$/,
  /^PAGE\s+\d{1,2}\b.{0,20}\s\d{3,6}\b.{0,40}$/,
  /^(?:\*{3}\s?)?(?:BEGIN|END) OF (?:SECTION|PAGE)\b.{0,20}$/i,
  /^N{4}$/,
  /^<<\s?END OF DOCUMENT\s?>>$/i,
  /^[=\-*\s]{5,}\s*CABLE ENDS\s*[=\-*\s]{5,}$/,
  /^(?:VZCZ[A-Z]{3}\d{4}|NNNNVZCZ)$/,
];

/** A line that is nothing but page furniture; such a line may stand in mid-sentence. */
export function isFurniture(text: string): boolean {
  if (text.length > 120) return false;
  return wholeLines.some((pattern) => pattern.test(text)) || isBanner(text) || isRow(text);
}

function isRow(text: string): boolean {
  return databaseRow(text)?.end === text.length;
}

/** `CONFIDENTIAL`, `S E C R E T//NOFORN`: a classification and its caveats, nothing else. */
function isBanner(text: string): boolean {
  return (
    classificationOf(text) !== null && /^[A-Z\s]+(?:\/\/?[A-Z ]+)*$/.test(text) && isShort(text)
  );
}

function isShort(text: string): boolean {
  return text.replace(/\s/g, '').length <= 22;
}

/** `C O N F I D E N T I A L SECTION 02 OF 03 CAPE TOWN 00097` and nothing else. */
export function isCaption(text: string): boolean {
  if (text.length > 120) return false;
  const found = findCaption(text);
  return found !== null && found.start === 0 && text.length - found.end < 3;
}

/** Of the National Archives, on a line or two of its own or run into the text. */
const stamp =
  /(?:Margaret P\.? Grafeld\s+)?Declassified\/?\s?Released\s+US Department of State\s+EO Systematic Review\s+\d{2} [A-Z]{3} \d{4}/gi;

/** `PAGE 03 ROME 01196 01 OF 02 082030Z`, banners before it included. */
const oldPage =
  /(?:(?:LIMITED OFFICIAL USE|TOP SECRET|SECRET|CONFIDENTIAL|UNCLASSIFIED)\s+){0,2}PAGE\s+\d{2}\s+[A-Z][A-Z .]{1,20}?\s+\d{4,6}(?:\s+[A-Z]{5}\s+\d{4,6})?(?:\s+\d{2}\s+OF\s+\d{2})?(?:\s+\d{6}Z)?(?=\s|$)/g;

const pageNumber = /\b(?:\d{8}|X{6,})\s+\d{3}(?:\.\d)?\s+OF\s+\d{3}\b/g;

/**
 * Furniture inside a line: `NEW DELHI 00005239  002 OF 007`, `SIPDIS`, pilcrows, backslashes at
 * the end. `post` is the post's name in capitals without spaces, where it is known.
 */
export function furnitureIn(text: string, post: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/(?:SIPDIS)+|[¶\uFFFD](?=\s?(?:\d|[A-Z]\.))|¶/g)) {
    spans.push({ start: match.index, end: match.index + match[0].length });
  }
  for (const match of text.matchAll(pageNumber)) {
    spans.push({ start: postStart(text, match.index, post), end: match.index + match[0].length });
  }
  for (const match of [...text.matchAll(stamp), ...text.matchAll(oldPage)]) {
    spans.push({ start: match.index, end: match.index + match[0].length });
  }
  const tail = /\\+$/.exec(text.slice(-4));
  if (tail) spans.push({ start: text.length - tail[0].length, end: text.length });
  return spans.sort((a, b) => a.start - b.start);
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
