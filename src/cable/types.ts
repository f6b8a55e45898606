import type { Source } from '../load/types.ts';

/**
 * Maps a cleaned text back to the text it came from: runs of equal characters, in order.
 * `[clean, raw, length]`, all in UTF-16 code units. A clean offset between runs (an inserted
 * space, a repaired character) maps to the end of the run before it.
 */
export type OffsetMap = readonly (readonly [clean: number, raw: number, length: number])[];

/** A stretch of a paragraph that is the drafter's own voice. */
export interface Part {
  kind: 'summary' | 'comment' | 'note';
  /** UTF-16 offsets in the paragraph's text. */
  start: number;
  end: number;
}

export interface Paragraph {
  /** `p2` for the paragraph printed as 2; `u1`, `u2`… for unnumbered ones; `h1`… for header lines. */
  id: string;
  number: number | null;
  /** Portion marking without brackets: `S`, `C/NF`, `SBU`. */
  marking: string | null;
  heading: string | null;
  /** Unwrapped and cleaned; the printed number and marking are not part of it. */
  text: string;
  /** Offsets of `text` in RawDocument.text. */
  map: OffsetMap;
  /** Summary, comment and note stretches, in order; absent where there are none. */
  parts?: Part[];
}

/** A cable, taken apart. */
export interface CableDocument {
  /** Canonical id, `06LIMA4711`; the source's name where the text has none. */
  id: string;
  /** The id as printed, where it had to be repaired. */
  printedId?: string;
  title: string;
  /** `2006-08-11T08:04Z`, or a day `2006-08-11`; null where the document does not say. */
  sent: string | null;
  origin: string | null;
  classification: string | null;
  tags: string[];
  references: string[];
  signer: string | null;
  source: Source;
  /**
   * Header lines that carry a date, cleaned like paragraphs: the date-time group with its FM line,
   * the E.O. line with the declassification date. Metadata events point here.
   */
  header: Paragraph[];
  paragraphs: Paragraph[];
  /** Day of declassification in the E.O. line (`2026-08-11`), where it states one. */
  declassify: string | null;
  /** How many sections the captions count, where they do. */
  sections?: number;
  /** The caption says `CORRECTED COPY`. */
  corrected?: true;
  /** The page says that it holds only a part of the cable, or that a section is missing. */
  partial?: true;
  /** Further places where the same document was found, copies and near-equal bodies. */
  otherSources?: Source[];
}
