import { databaseRow } from './database-row.ts';
import { captionAt, isClassified } from './captions.ts';
import { kind } from './kinds.ts';
import type { Line } from './lines.ts';

const distribution =
  'SIPDIS|NOFORN|SENSITIVE|NODIS|EXDIS|LIMDIS|STADIS|NOCONTRACT|ORCON|ROGER CHANNEL';

/** Lines that belong to the page or the relay, not to the text. */
const sorts: readonly RegExp[] = [
  new RegExp(`^(?:(?:${distribution})\\b[\\s/,.]*)+$`),
  /^(?:(?:ACTION|INFO|ORIGIN)\s+)?(?:[A-Z]{1,5}-\d\d\s*){2,}(?:\/\d{3}\s?[A-Z])?$/,
  /^-{6,}[0-9A-F]{6,}\s+\d{6}Z\b.{0,10}$/,
  /^(?:TO|INFO)\s+(?:R[UH][A-Z]{4,5}\/|AM|US[DLMI]|SECSTATE|SECDEF|CINC)[A-Z/ ]{3,60}(?:\s+\d{1,6})?$/,
  /^(?:AMEMBASSY|AMCONSUL|AMCONGEN|USLO|USMISSION|USINT|SECSTATE|SECDEF)\s[A-Z ]{3,40}(?:\s+\d{1,6})?$/,
  /^PAGE\s+\d{1,2}\b.{0,20}\s\d{3,6}\b.{0,40}$/,
  /^(?:\*{3}\s?)?(?:BEGIN|END) OF (?:SECTION|PAGE)\b.{0,20}$/,
  /^N{3,4}$/,
  /^<<\s?END OF DOCUMENT\s?>>$/,
  /^[=\-*\s]{5,}\s*CABLE ENDS\s*[=\-*\s]{5,}$/,
  /^(?:VZCZ[A-Z]{3,4}\d{4}|NNNNVZCZ)$/,
];

const wholeLine = new RegExp(sorts.map(({ source }) => source).join('|'));

/** A line that is nothing but page furniture; such a line may stand in mid-sentence. */
export function isFurniture({ text, kinds }: Line): boolean {
  // Small letters stand in no furniture; most lines are told by them at once.
  if (text.length > 120 || kinds & kind.lower) return false;
  return wholeLine.test(text) || isBanner(text);
}

/** A database row pasted above a header, on a line of its own. */
export function isRow(line: Line): boolean {
  return databaseRow(line)?.end === line.text.length;
}

/** `CONFIDENTIAL`, `S E C R E T//NOFORN`: a classification and its caveats, nothing else. */
function isBanner(text: string): boolean {
  return isClassified(text) && /^[TSCLUN][A-Z\s]+(?:\/\/?[A-Z ]+)*$/.test(text) && isShort(text);
}

function isShort(text: string): boolean {
  return text.replace(/\s/g, '').length <= 22;
}

/** `C O N F I D E N T I A L SECTION 02 OF 03 CAPE TOWN 00097` and nothing else. */
export function isCaption(line: Line): boolean {
  if (line.text.length > 120) return false;
  const found = captionAt(line);
  return found !== null && line.text.length - found.end < 3;
}
