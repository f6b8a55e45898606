import { captionAt } from './captions.ts';
import { labelAt, type Field } from './labels.ts';
import { isBlank, part, type Line } from './lines.ts';
import { markingAt } from './markings.ts';
import { numberAt } from './number.ts';
import { isRuler } from './rulers.ts';

/** The labelled block above a telegram's text. */
export interface Head {
  /** Lines of each field, the label cut off (the E.O. line keeps it). */
  fields: Partial<Record<Field, Line[]>>;
  /** Index of the first line after the block. */
  end: number;
}

/** Fields that end by themselves, and the most lines each may run on without a blank line. */
const longest: Readonly<Record<Field, number>> = {
  order: 3,
  tags: 4,
  subject: 5,
  references: 6,
  classifiedBy: 5,
};

/** How far below the subject a further label is still looked for, in lines. */
const reach = 12;

/**
 * Reads the labelled block that begins at `from`. It ends at the first paragraph number, row of
 * dashes or line that continues no field, once a subject or TAGS line has been seen.
 */
export function readHead(lines: readonly Line[], from: number): Head {
  const fields: Head['fields'] = {};
  let current: Field | null = null;
  let run = 0;
  let end = from;
  for (let i = from; i < lines.length; i++) {
    const line = lines[i];
    if (!line || isBlank(line)) {
      if (current && (fields[current]?.length ?? 0) > 0) current = null;
      continue;
    }
    const label = labelAt(line);
    if (label?.field === 'order' && fields.order && fields.subject) return { fields, end };
    if (label) {
      current = label.field;
      run = 0;
      // A subject printed again above the text is the same subject.
      if (current === 'subject') delete fields.subject;
      add(fields, current, part(line, label.end));
      end = i + 1;
    } else if (isReference(line.text) && fields.references) {
      add(fields, 'references', line);
      end = i + 1;
    } else if (startsText(line, fields)) {
      return { fields, end };
    } else if (current && ++run < longest[current] && goesOn(current, line, fields)) {
      add(fields, current, line);
      end = i + 1;
    } else if (fields.subject && !labelAhead(lines, i)) {
      return { fields, end };
    } else {
      current = null;
    }
  }
  return { fields, end };
}

function add(fields: Head['fields'], field: Field, line: Line): void {
  const found = (fields[field] ??= []);
  if (line.text !== '') found.push(line);
}

/** A further item of a reference list: `B. THE HAGUE 1548`, `-      (B) 03 State 348254`, `j. 06 berlin 1229`. */
function isReference(text: string): boolean {
  return (
    text.length < 160 &&
    (/^(?:-\s*)?(?:\(?[A-Z]\)|[A-Z]\.)\s/.test(text) || /^\(?[a-z][.)]\s.{3,60}\d\d$/.test(text))
  );
}

function startsText(line: Line, fields: Head['fields']): boolean {
  const { text } = line;
  if (!fields.subject && !fields.tags && !fields.order) return false;
  const numbered = numberAt(line);
  if (numbered?.number === 1 || numbered?.marking || markingAt(text)) return true;
  return isRuler(line) || /^(?:BEGIN )?SUMMARY\b|^(?:SUMMARY|INTRODUCTION|COMMENT)\b/i.test(text);
}

/** TAGS are short; a long line below them is text that has lost its lines. */
function goesOn(field: Field, line: Line, fields: Head['fields']): boolean {
  return !(field === 'tags' && line.text.length > 120) && !isComplete(field, fields);
}

/** `… for reasons 1.4 (b) and (d).` ends the classification line. */
function isComplete(field: Field, fields: Head['fields']): boolean {
  const text = (fields[field] ?? []).map((line) => line.text).join(' ');
  if (field === 'classifiedBy') return /1\.[45]\s?\(?.{0,40}\)\.?$/.test(text.slice(-80));
  return field === 'order' && !/[,:]$/.test(text) && text.length > 60;
}

function labelAhead(lines: readonly Line[], from: number): boolean {
  for (let i = from + 1; i < Math.min(lines.length, from + reach); i++) {
    const line = lines[i];
    if (!line) return false;
    if (labelAt(line)) return true;
    if (numberAt(line)?.number === 1 || isRuler(line)) return false;
  }
  return false;
}

/** Where the first labelled block begins: its caption, else its first label; -1 without one. */
export function headStart(lines: readonly Line[], from = 0, within = 200): number {
  const last = Math.min(lines.length, from + within);
  for (let i = from; i < last; i++) {
    const line = lines[i];
    if (!line) break;
    if (labelAt(line) ?? isCaptionLine(line)) return i;
    const numbered = numberAt(line);
    if (numbered?.marking || (numbered?.number === 1 && line.text.length > 40)) return -1;
  }
  return -1;
}

function isCaptionLine(line: Line): boolean {
  return line.text.length < 100 && captionAt(line) !== null;
}
