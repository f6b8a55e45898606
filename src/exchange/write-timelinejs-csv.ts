import { escapeXml } from '../layout/svg-pen.ts';
import type { ReviewedEvent } from '../timeline/review.ts';
import { whenWords } from '../timeline/words.ts';
import { clockOf } from './clock.ts';
import { writeCsv } from './csv.ts';
import { dateParts, type DateParts } from './date-parts.ts';
import { namesOf } from './names.ts';
import { sheetHead } from './sheet-head.ts';
import { groupName, slideText } from './timelinejs-text.ts';
import type { Selection, Written } from './types.ts';

/** The spreadsheet that TimelineJS reads: a title row, then one row an event. */
export function writeTimelineJsCsv(selection: Selection): Written {
  const rows = [
    { Headline: escapeXml(selection.title), Type: 'title' },
    ...selection.events.map((event) => rowOf(event, selection)),
  ].map((row: Row) => sheetHead.map((name) => row[name] ?? ''));
  return { text: writeCsv([sheetHead, ...rows]), problems: [] };
}

type Row = Partial<Record<(typeof sheetHead)[number], string>>;

function rowOf(event: ReviewedEvent, selection: Selection): Row {
  const { title, when, actors } = event;
  const [from, to] = dateParts(when);
  const clock = clockOf(when)?.map((n) => String(n).padStart(2, '0'));
  const start = cells(from);
  const end = cells(to);
  return {
    Year: start.year,
    Month: start.month,
    Day: start.day,
    Time: clock?.join(':') ?? '',
    'End Year': end.year,
    'End Month': end.month,
    'End Day': end.day,
    'Display Date': whenWords(when),
    Headline: escapeXml(title),
    Text: slideText(event, selection),
    Group: groupName(namesOf(actors, selection)[0] ?? ''),
  };
}

function cells(parts: DateParts | undefined): Record<keyof DateParts, string> {
  const { year, month, day } = parts ?? {};
  return { year: cell(year), month: cell(month), day: cell(day) };
}

const cell = (n: number | undefined): string => (n === undefined ? '' : String(n));
