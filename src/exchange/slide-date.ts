import type { When } from '../event/types.ts';
import { readEdtf } from '../timeline/read-edtf.ts';
import { typedDate } from '../timeline/typed-date.ts';
import { dayNumber } from '../util/days.ts';
import { whenWords } from '../timeline/words.ts';
import type { DateRead } from './cell-date.ts';

/** A TimelineJS date: numbers or digits; what is empty is not known. Years are astronomical. */
export interface SlideDate {
  year: string;
  month: string;
  day: string;
  time: string;
}

/**
 * A TimelineJS slide's date. Its display date is taken where it is one that holds start and end: it
 * can say `early September 2006`, which they cannot.
 */
export function slideDate(start: SlideDate, end: SlideDate, display: string): DateRead {
  if (start.year === '') return { reason: 'has no year' };
  const from = edtfOf(start);
  const to = end.year === '' ? from : edtfOf(end);
  const read = from && to ? readEdtf(from === to ? from : `${from}/${to}`, null) : null;
  if (!read) return { reason: `${said(start, end)} is not a date that can be read` };
  const shown = display === '' ? null : typedDate(display, null);
  const when = shown && lies(read, shown) ? shown : { ...read, text: '', inferred: [] };
  return { when: { ...when, text: display || whenWords(when) } };
}

function edtfOf({ year, month, day, time }: SlideDate): string | null {
  const parts = [year, month, day].filter((part) => part !== '');
  if (!parts.every((part) => /^-?\d{1,4}$/.test(part))) return null;
  const sign = year.startsWith('-') ? '-' : '';
  const digits = year.replace('-', '').padStart(4, '0');
  const two = (part: string): string => (part === '' ? '' : `-${part.padStart(2, '0')}`);
  const clock = /^(\d{1,2}):(\d\d)(?::\d\d)?$/.exec(time);
  const at = clock && day !== '' ? `T${(clock[1] ?? '').padStart(2, '0')}:${clock[2]}Z` : '';
  return `${sign}${digits}${two(month)}${month === '' ? '' : two(day)}${at}`;
}

const said = (start: SlideDate, end: SlideDate): string =>
  [start, end]
    .map(({ year, month, day }) => [year, month, day].filter(Boolean).join('-'))
    .filter(Boolean)
    .join(' to ');

type Days = Pick<When, 'earliest' | 'latest'>;

function lies(inner: Days, outer: Days): boolean {
  return (
    dayNumber(inner.earliest) >= dayNumber(outer.earliest) &&
    dayNumber(inner.latest) <= dayNumber(outer.latest)
  );
}
