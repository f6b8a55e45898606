import { fileIn, TimelineError } from '../timeline/file.ts';
import { statuses } from '../timeline/statuses.ts';
import type { Timeline } from '../timeline/types.ts';
import { day, flag, list, number, object, oneOf, optional, orNull, record, text } from './shape.ts';

const span = object({ start: number, end: number });
const when = object({ text, edtf: text, earliest: day, latest: day, precision: text });
const status = oneOf(...statuses);
const texts = list(text);

const event = object({
  id: text,
  title: text,
  when,
  status,
  polarity: text,
  kind: text,
  actors: texts,
  reportedBy: orNull(text),
  sources: list(
    object({
      document: text,
      paragraph: text,
      quote: object({ exact: text }),
      position: span,
      time: orNull(span),
    }),
  ),
  confidence: number,
  visible: flag,
  history: optional(list(object({ id: text }))),
});

const paragraphs = list(object({ id: text, number: orNull(number), text }));

const word = {
  hidden: optional(flag),
  mergedInto: optional(orNull(text)),
};

const file = object({
  title: text,
  documents: list(
    object({
      id: text,
      title: text,
      sent: orNull(text),
      origin: orNull(text),
      header: optional(paragraphs),
      paragraphs,
    }),
  ),
  actors: list(object({ id: text, name: text, aliases: texts })),
  events: list(event),
  added: list(event),
  review: record(
    object({
      ...word,
      title: optional(text),
      when: optional(when),
      status: optional(status),
      actors: optional(texts),
      starred: optional(flag),
    }),
  ),
  actorReview: optional(record(object({ ...word, name: optional(text) }))),
});

/**
 * A timeline file checked as far as a chart reads it, by hand: the desk's schema with its library
 * would be a twentieth of what an article loads.
 * @throws TimelineError with one sentence, naming the first place that does not fit.
 */
export function readForChart(json: string): Timeline {
  const data = fileIn(json);
  const problem = file(data);
  if (problem !== null) throw new TimelineError(`${problem.replace(/^\./, '')}.`);
  return data as unknown as Timeline;
}
