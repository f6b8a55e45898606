import type { When } from '../event/types.ts';
import { findTimes } from '../time/find.ts';
import { dayNumber } from '../util/days.ts';
import { oneSided } from './one-sided.ts';
import { readEdtf } from './read-edtf.ts';

/**
 * What an editor typed for a date: EDTF (`2006-09`, `1997~`, `2006-07-05/2006-07-09`,
 * `[2006-09-01..2006-09-10]`) or words (`early September 2006`, `about 1997`, `before 1997`). Null where it is
 * neither, or where words are left over.
 * @param reference the cable's own day, from which words without a year are counted.
 */
export function typedDate(typed: string, reference: string | null): When | null {
  const text = typed.trim();
  const day = reference?.replace(/T.*$/, '') ?? null;
  const read = readEdtf(text, day);
  if (read) return { text, ...read, inferred: [] };
  const [found, ...others] = findTimes(text, { reference: day, mode: 'document' });
  if (!found || others.length > 0 || leftOver(text, found)) return null;
  const { edtf, earliest, latest, precision, inferred } = found;
  if (edtf === null || earliest === null || latest === null || precision === null) return null;
  if (dayNumber(earliest) > dayNumber(latest)) return null;
  const dated = { edtf, earliest, latest, precision };
  return { text, ...(oneSided(found.modifier, dated) ?? dated), inferred };
}

/** A word that the reading does not account for would be lost without a trace. */
function leftOver(text: string, { start, end }: { start: number; end: number }): boolean {
  const before = text.slice(0, start).trim().toLowerCase();
  return text.slice(end).trim() !== '' || !leads.has(before);
}

/** What may stand before a date without being part of it. */
const leads: ReadonlySet<string> = new Set([
  '',
  'on',
  'in',
  'at',
  'about',
  'around',
  'circa',
  'since',
  'until',
  'by',
  'the',
  'before',
  'after',
  'not later than',
  'no later than',
]);
