import { begins } from './beginnings.ts';
import { kind, type Kinds } from './kinds.ts';
import type { Line } from './lines.ts';
import { markingAt } from './markings.ts';

/** The labelled lines between caption and text, in their usual order. */
export type Field = 'order' | 'tags' | 'subject' | 'references' | 'classifiedBy';

interface Label {
  field: Field;
  /** Matches at the start of a line. */
  pattern: RegExp;
  /** The same label where it was run into the line before; stricter, for it may stand in prose. */
  inline: RegExp;
  /** Cheap: kinds of characters, and a piece of the text, that `inline` cannot match without. */
  needed: Kinds;
  hint: RegExp;
}

export const labels: readonly Label[] = [
  {
    field: 'order',
    pattern: /^(?:E\.?\s?O\.?\s?\d{5}|DECL(?:ASSIFY(?:\s+ON)?)?:)/i,
    inline: /E\.\s?O\.\s?1[123]\d{3}:|(?<=\s)EO\s?1[123]\d{3}:/g,
    needed: kind.digit | kind.colon,
    hint: /1[123]\d{3}:/,
  },
  {
    field: 'tags',
    pattern: /^TAGS?(?:\s*[:;]|\s+(?=[A-Z]{2,4}\b))/,
    inline: /TAGS:/g,
    needed: kind.capitals | kind.colon,
    hint: /TAGS:/,
  },
  {
    field: 'subject',
    pattern: /^(?:SUBJECT|SUBJ)(?:\s*[:;]|\s{2,})/i,
    // not the subject that relays repeat behind a page's number
    inline: /(?<!\bOF\s{1,2}\d{3}\s{1,2})SUBJ(?:ECT)?:/g,
    needed: kind.capitals | kind.colon,
    hint: /SUBJ/,
  },
  {
    field: 'references',
    pattern: /^(?:REF(?:S|TEL|TELS|ERENCES?)?)(?:\s*\(?[A-Z]?\)?\s*:|\s*\(?[A-Z]\)|\s*;)/i,
    inline: /\sREF(?:S|TELS?)?:\s/g,
    needed: kind.capitals | kind.colon,
    hint: /REF/,
  },
  {
    field: 'classifiedBy',
    pattern: /^(?:(?:CLASSIFIED|DERIVED)\s+(?:BY|FROM)\b|REASONS?\s*:)/i,
    inline: /\s(?:Classified|CLASSIFIED|Derived|DERIVED)\s(?:By|by|BY)\s?:\s/g,
    needed: kind.colon,
    hint: /[Bb][Yy]\s?:/,
  },
];

/** How labels begin; nearly all other lines are told apart by it. */
const opening = /^(?:\(|E\.?\s?O\.?\s?\d|DE(?:CL|RI)|TAG|SUBJ|RE[FA]|CLASS)/i;

/** The field whose label a line begins with, behind a portion marking or not; the E.O. label is kept as text. */
export function labelAt({ text, kinds }: Line): { field: Field; end: number } | null {
  if (!(kinds & begins.label) || !opening.test(text)) return null;
  const marked = text.startsWith('(') ? (markingAt(text)?.end ?? 0) : 0;
  const start = text.slice(marked, marked + 40).trimStart();
  for (const { field, pattern } of labels) {
    const match = pattern.exec(start);
    if (match)
      return { field, end: field === 'order' ? 0 : text.indexOf(match[0]) + match[0].length };
  }
  return null;
}
