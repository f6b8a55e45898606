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
const caption = new RegExp(
  `(?:${spelled})\\s+(?:(?:FINAL\\s+)?SECTION\\s+(\\d+)\\s+OF\\s+(\\d{1,2})\\s*)?` +
    `(?!PAGE|SECTION)([A-Z][A-Z.'-]+(?:\\s[A-Z][A-Z.'-]+){0,3}?)\\s+0*([1-9]\\d{0,7})(?![\\d/])`,
);

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

/** The first caption of a text of at most a few lines; null where it holds none. */
export function findCaption(text: string): Caption | null {
  if (!classWord.test(text)) return null;
  const match = caption.exec(text.length > 4000 ? text.slice(0, 4000) : text);
  if (!match) return null;
  const [whole, section, sections, post = '', serial = ''] = match;
  return {
    start: match.index,
    end: match.index + whole.length,
    classification: classificationOf(whole) ?? '',
    section: section === undefined ? null : Number(section),
    sections: sections === undefined ? null : Number(sections),
    post: post.replace(/\s+/g, ' '),
    serial: Number(serial),
  };
}

/** The classification a text begins with, in plain words. */
export function classificationOf(text: string): string | null {
  const plain = text.replace(/\s+/g, ' ').trimStart();
  return classifications.find(([printed]) => plain.startsWith(printed))?.[1] ?? null;
}
