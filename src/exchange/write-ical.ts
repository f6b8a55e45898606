import { fitsCalendar, icalEvent } from './ical-event.ts';
import { icalLine, icalText } from './ical-line.ts';
import type { Selection, Written } from './types.ts';

/** iCalendar, RFC 5545. Years before 1 have no place in it; such events are named as problems. */
export function writeIcal(selection: Selection): Written {
  const { title, events } = selection;
  const text = [
    icalLine('BEGIN', 'VCALENDAR'),
    icalLine('VERSION', '2.0'),
    icalLine('PRODID', '-//cable-timeline//cable-timeline//EN'),
    icalLine('CALSCALE', 'GREGORIAN'),
    icalLine('NAME', icalText(title)),
    icalLine('X-WR-CALNAME', icalText(title)),
    ...events.filter(fitsCalendar).map((event) => icalEvent(event, selection)),
    icalLine('END', 'VCALENDAR'),
  ].join('');
  const problems = events
    .filter((event) => !fitsCalendar(event))
    .map(({ title: name }) => `“${name}” is left out: a calendar has the years 1 to 9998 only`);
  return { text, problems };
}
