import { escapeXml } from '../layout/svg-pen.ts';
import type { ReviewedEvent } from '../timeline/review.ts';
import { whenWords } from '../timeline/words.ts';
import { clockOf } from './clock.ts';
import { dateParts } from './date-parts.ts';
import { namesOf } from './names.ts';
import { groupName, slideText } from './timelinejs-text.ts';
import type { Selection, Written } from './types.ts';

/**
 * TimelineJS 3 JSON. What the format has no field for goes under `cable_timeline`, which TimelineJS
 * passes over and our import reads.
 */
export function writeTimelineJs(selection: Selection): Written {
  const { title, events } = selection;
  const json = {
    title: { text: { headline: escapeXml(title), text: '' } },
    events: events.map((event) => slideOf(event, selection)),
  };
  return { text: `${JSON.stringify(json, null, 1)}\n`, problems: [] };
}

function slideOf(event: ReviewedEvent, selection: Selection): object {
  const { id, title, when, actors } = event;
  const [from, to] = dateParts(when);
  const [hour, minute] = clockOf(when) ?? [];
  const [group] = namesOf(actors, selection);
  return {
    start_date: hour === undefined ? from : { ...from, hour, minute },
    ...(to ? { end_date: to } : {}),
    display_date: whenWords(when),
    text: { headline: escapeXml(title), text: slideText(event, selection) },
    ...(group === undefined ? {} : { group: groupName(group) }),
    unique_id: id,
    cable_timeline: ownOf(event, selection),
  };
}

function ownOf(event: ReviewedEvent, selection: Selection): object {
  const { title, when, status, polarity, kind, actors, reportedBy, sources } = event;
  const named = (ids: readonly string[]): object[] =>
    namesOf(ids, selection).map((name, i) => ({
      name,
      type: selection.actor(ids[i] ?? '')?.type ?? 'organisation',
    }));
  return {
    title,
    when,
    status,
    polarity,
    kind,
    actors: named(actors),
    reportedBy: reportedBy === null ? null : named([reportedBy])[0],
    quote: sources[0]?.quote.exact ?? '',
  };
}
