import { begins } from './beginnings.ts';
import { kind } from './kinds.ts';
import type { Line } from './lines.ts';

/** Classification words as they are spelled in captions and banners, letter-spaced or not. */
export const classifications: readonly (readonly [printed: string, name: string])[] = [
  ['T O P S E C R E T', 'TOP SECRET'],
  ['TOP SECRET', 'TOP SECRET'],
  ['S E C R E T', 'SECRET'],
  ['SECRET', 'SECRET'],
  ['C O N F I D E N T I A L', 'CONFIDENTIAL'],
  ['CONFIDENTIAL', 'CONFIDENTIAL'],
  ['L I M I T E D O F F I C I A L U S E', 'LIMITED OFFICIAL USE'],
  ['LIMITED OFFICIAL USE', 'LIMITED OFFICIAL USE'],
  ['U N C L A S S I F I E D', 'UNCLASSIFIED'],
  ['UNCLASSIFIED', 'UNCLASSIFIED'],
  ['UNCLAS', 'UNCLASSIFIED'],
  ['NCLAS', 'UNCLASSIFIED'],
];

const spelled = classifications.map(([printed]) => printed.replaceAll(' ', '\\s{1,2}')).join('|');

/** `S E C R E T SECTION 01 OF 02 NEW DELHI 000097`; the post has one to four words. */
const source =
  `(${spelled})\\s+(?:(?:FINAL\\s+)?SECTION\\s+(\\d+)\\s+OF\\s+(\\d{1,2})\\s*)?` +
  `(?!PAGE|SECTION)([A-Z][A-Z.'-]+(?:\\s[A-Z][A-Z.'-]+){0,3}?)\\s+0*([1-9]\\d{0,7})(?![\\d/])`;
const anywhere = new RegExp(source);
const atStart = new RegExp(`^${source}`);

/** No caption is without these: a post is a word in capitals. */
const needed = kind.capitals | kind.digit;
const neededAtStart = needed | begins.caption;

/** A piece of every spelling; most lines are told apart from captions by it. */
const classWord =
  /NCLAS|ECRET|E\s{1,2}C\s{1,2}R|NFIDENT|F\s{1,2}I\s{1,2}[DC]|OFFICIAL|L\s{1,2}A\s{1,2}S/;

export interface Caption {
  /** UTF-16 offsets in the text that was searched. */
  start: number;
  end: number;
  classification: string;
  section: number | null;
  sections: number | null;
  post: string;
  serial: number;
}

/** The first caption on a line, from an offset of its text on; null where it holds none. */
export function findCaption({ text, kinds }: Line, from = 0): Caption | null {
  if ((kinds & needed) !== needed || !classWord.test(text)) return null;
  const match = anywhere.exec(text.slice(from, from + 4000));
  return match && captionOf(match, from);
}

/** The caption that a line begins with. */
export function captionAt({ text, kinds }: Line): Caption | null {
  if ((kinds & neededAtStart) !== neededAtStart) return null;
  const match = atStart.exec(text.slice(0, 4000));
  return match && captionOf(match, 0);
}

function captionOf(match: RegExpExecArray, from: number): Caption {
  const [whole, printed = '', section, sections, post = '', serial = ''] = match;
  return {
    start: from + match.index,
    end: from + match.index + whole.length,
    classification: names.get(printed) ?? names.get(unspaced(printed)) ?? '',
    section: section === undefined ? null : Number(section),
    sections: sections === undefined ? null : Number(sections),
    post: /[^A-Z.' -]/.test(post) ? post.replace(/\s/g, ' ') : post,
    serial: Number(serial),
  };
}

const opening = new RegExp(
  `^(?:${classifications.map(([printed]) => printed.replaceAll(' ', '\\s+')).join('|')})`,
);

/** Whether a trimmed text begins with a classification, letter-spaced or not. */
export function isClassified(text: string): boolean {
  return opening.test(text);
}

const names = new Map(
  classifications.flatMap(([printed, name]) => [
    [printed, name],
    [unspaced(printed), name],
  ]),
);

function unspaced(printed: string): string {
  return printed.replace(/\s/g, '');
}
