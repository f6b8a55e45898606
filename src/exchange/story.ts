import type { EventSource } from '../event/types.ts';
import type { ReviewedEvent } from '../timeline/review.ts';
import { whenWords } from '../timeline/words.ts';
import { isExact, isInterval } from './exact.ts';
import { namesOf } from './names.ts';
import type { Selection } from './types.ts';

/** What a format without fields for it says about an event in words: one `Date: …` line a fact. */
export function storyOf(event: ReviewedEvent, selection: Selection): string[] {
  const { when, actors, sources, note } = event;
  return [
    dateLine(event),
    ...(isExact(when) || isInterval(when)
      ? []
      : ['The source does not say the day: what is shown is every day that it can mean.']),
    statusLine(event, selection),
    ...(actors.length > 0 ? [`Actors: ${namesOf(actors, selection).join(', ')}.`] : []),
    ...sources.slice(0, 1).map((source) => `Source: ${placeOf(source)}.`),
    ...(note === '' ? [] : [`Note: ${note}`]),
  ];
}

function dateLine({ when }: ReviewedEvent): string {
  return `Date: ${whenWords(when)} (EDTF ${when.edtf}; in the source: “${when.text}”).`;
}

function statusLine({ status, polarity, reportedBy }: ReviewedEvent, selection: Selection): string {
  const by = reportedBy === null ? '' : `, by ${namesOf([reportedBy], selection).join('')}`;
  const not = polarity === 'negative' ? '; said not to have happened' : '';
  return `Status: ${status}${by}${not}.`;
}

function placeOf({ document, paragraph }: EventSource): string {
  const number = /^p(\d+)$/.exec(paragraph)?.[1];
  return number === undefined ? document : `${document}, paragraph ${number}`;
}
