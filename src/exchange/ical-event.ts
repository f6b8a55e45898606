import type { ReviewedEvent } from '../timeline/review.ts';
import { whenWords } from '../timeline/words.ts';
import { dayNumber, isoDay, ymd } from '../util/days.ts';
import { isExact } from './exact.ts';
import { icalLine, icalText } from './ical-line.ts';
import { eventIri } from './iri.ts';
import { storyOf } from './story.ts';
import type { Selection } from './types.ts';

/** RFC 5545, 3.3.4: a year has four digits and no sign. */
const FIRST_YEAR = 1;
const LAST_YEAR = 9998;

/** Whether a calendar can hold the event. */
export function fitsCalendar({ when }: ReviewedEvent): boolean {
  const [first] = ymd(dayNumber(when.earliest));
  const [last] = ymd(dayNumber(when.latest));
  return first >= FIRST_YEAR && last <= LAST_YEAR;
}

/** A plan is tentative, and so is hearsay; what did not happen is cancelled. */
const tentative: readonly ReviewedEvent['status'][] = ['planned', 'proposed', 'reported'];

/**
 * One VEVENT. Days are dates without a time; what is not known to the day lies on every day that it
 * can mean, and its name says so. It leaves the calendar's owner free.
 */
export function icalEvent(event: ReviewedEvent, selection: Selection): string {
  const { id, title, when, status, polarity, sources, kind } = event;
  const name = isExact(when) ? title : `${title} (${whenWords(when)})`;
  const quote = sources[0]?.quote.exact;
  const description = [...(quote ? [`“${quote}”`] : []), ...storyOf(event, selection)];
  const state =
    polarity === 'negative' ? 'CANCELLED' : tentative.includes(status) ? 'TENTATIVE' : 'CONFIRMED';
  return [
    icalLine('BEGIN', 'VEVENT'),
    icalLine('UID', icalText(`${id}@cable-timeline`)),
    icalLine('DTSTAMP', moment(selection.changed)),
    ...span(event),
    icalLine('SUMMARY', icalText(name)),
    icalLine('DESCRIPTION', icalText(description.join('\n'))),
    icalLine('CATEGORIES', [status, kind].map(icalText).join(',')),
    icalLine('STATUS', state),
    icalLine('TRANSP', 'TRANSPARENT'),
    ...(selection.page === null ? [] : [icalLine('URL', eventIri(id, selection))]),
    icalLine('X-EDTF', icalText(when.edtf)),
    icalLine('END', 'VEVENT'),
  ].join('');
}

/** DTEND is the day after the last: RFC 5545, 3.6.1. A minute has no end. */
function span({ when }: ReviewedEvent): string[] {
  if (isExact(when) && when.edtf.includes('T')) return [icalLine('DTSTART', moment(when.edtf))];
  return [
    icalLine('DTSTART;VALUE=DATE', basic(when.earliest)),
    icalLine('DTEND;VALUE=DATE', basic(isoDay(dayNumber(when.latest) + 1))),
  ];
}

const basic = (iso: string): string => iso.replaceAll('-', '');

/** `2006-08-11T08:04Z` → `20060811T080400Z`. */
function moment(iso: string): string {
  const digits = iso.replace(/\D/g, '').padEnd(14, '0');
  return `${digits.slice(0, 8)}T${digits.slice(8, 14)}Z`;
}
