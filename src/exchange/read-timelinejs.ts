import * as v from 'valibot';
import type { When } from '../event/types.ts';
import type { Problem } from '../load/types.ts';
import { kindFrom, polarityFrom, statusFrom } from './facts.ts';
import { htmlText } from './html-text.ts';
import { ImportError, type ImportedRow, type ImportedRows } from './import-types.ts';
import { actorType } from './named-actors.ts';
import { slideDate, type SlideDate } from './slide-date.ts';
import { slideRow } from './slide-row.ts';
import { soundWhen } from './sound-when.ts';

/** TimelineJS takes numbers and digits alike. */
const cell = v.fallback(
  v.pipe(
    v.union([v.string(), v.number()]),
    v.transform((value) => String(value).trim()),
  ),
  '',
);
const slideText = v.fallback(v.object({ headline: cell, text: cell }), { headline: '', text: '' });
const slideDay = v.fallback(
  v.object({ year: cell, month: cell, day: cell, hour: cell, minute: cell, display_date: cell }),
  { year: '', month: '', day: '', hour: '', minute: '', display_date: '' },
);
const slide = v.object({
  start_date: slideDay,
  end_date: slideDay,
  text: slideText,
  group: cell,
  display_date: cell,
  unique_id: cell,
  cable_timeline: v.optional(v.unknown()),
});

/** What our own export adds to a slide. */
const named = v.object({ name: v.string(), type: v.pipe(v.unknown(), v.transform(actorType)) });
const own = v.object({
  title: v.pipe(v.string(), v.trim(), v.minLength(1)),
  when: v.pipe(
    v.unknown(),
    v.transform(soundWhen),
    v.custom<When>((when) => when !== null),
  ),
  status: v.string(),
  polarity: v.unknown(),
  kind: v.unknown(),
  actors: v.array(named),
  reportedBy: v.nullable(named),
  quote: v.string(),
});

/**
 * TimelineJS 3 JSON. Each slide is read for itself: one that is broken is reported by its number.
 * @throws ImportError where the file is not TimelineJS JSON.
 */
export function readTimelineJs(data: unknown, file: string): ImportedRows {
  const whole = v.safeParse(
    v.object({ title: v.optional(v.object({ text: slideText })), events: v.array(v.unknown()) }),
    data,
  );
  if (!whole.success) throw new ImportError('is not TimelineJS JSON: it has no list of events');
  const { title, events } = whole.output;
  const problems: Problem[] = [];
  const rows: ImportedRow[] = [];
  events.forEach((event, i) => {
    const row = slideOf(event, i + 1);
    if (typeof row === 'string') problems.push({ file, reason: `event ${i + 1}: ${row}` });
    else rows.push(row);
  });
  return { title: htmlText(title?.text.headline ?? ''), rows, problems };
}

function slideOf(event: unknown, number: number): ImportedRow | string {
  const read = v.safeParse(slide, event);
  if (!read.success) return 'it is not an object and is left out';
  const { start_date, end_date, text, group, display_date, unique_id, cable_timeline } =
    read.output;
  const title = htmlText(text.headline);
  const ours = v.safeParse(own, cable_timeline);
  if (ours.success) return { ...ownRow(ours.output, number), id: unique_id };
  const date = slideDate(
    dayOf(start_date),
    dayOf(end_date),
    htmlText(display_date || start_date.display_date),
  );
  const row = slideRow(number, title, date);
  if (typeof row === 'string') return row;
  const name = htmlText(group);
  return {
    ...row,
    id: unique_id,
    text: htmlText(text.text),
    actors: name === '' ? [] : [{ name, type: null }],
  };
}

function dayOf({ hour, minute, ...day }: v.InferOutput<typeof slideDay>): SlideDate {
  return { ...day, time: hour === '' ? '' : `${hour}:${minute.padStart(2, '0')}` };
}

function ownRow(fields: v.InferOutput<typeof own>, place: number): ImportedRow {
  const { title, when, status, polarity, kind, actors, reportedBy, quote } = fields;
  return {
    place,
    id: '',
    title,
    text: quote,
    when,
    status: statusFrom(status) ?? 'occurred',
    polarity: polarityFrom(polarity),
    kind: kindFrom(kind),
    actors: actors.filter(({ name }) => name.trim() !== ''),
    reportedBy,
    starred: false,
    checked: false,
    note: '',
  };
}
