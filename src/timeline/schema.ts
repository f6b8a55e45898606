import * as v from 'valibot';
import { fileIn, TimelineError } from './file.ts';
import { current } from './migrate.ts';
import type { Timeline } from './types.ts';

const day = v.pipe(v.string(), v.regex(/^-?\d{4,}-\d{2}-\d{2}$/, 'is not a day (YYYY-MM-DD)'));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const text = v.string();

const precision = v.picklist([
  'minute',
  'day',
  'part-of-month',
  'month',
  'season',
  'quarter',
  'part-of-year',
  'year',
  'decade',
  'range',
]);
const status = v.picklist(['occurred', 'reported', 'planned', 'proposed', 'background']);
const kind = v.picklist(['event', 'period', 'document', 'deadline', 'metadata']);

/** When: its words, EDTF and inclusive days. */
export const whenSchema = v.object({
  text,
  edtf: text,
  earliest: day,
  latest: day,
  precision,
  inferred: v.array(v.picklist(['year', 'month', 'day'])),
});

const span = v.object({ start: offset, end: offset });

const source = v.object({
  document: text,
  paragraph: text,
  quote: v.object({ exact: text, prefix: text, suffix: text }),
  position: span,
  time: v.nullable(span),
});

const paragraph = v.object({
  id: text,
  number: v.nullable(v.number()),
  marking: v.nullable(text),
  heading: v.nullable(text),
  text,
  parts: v.optional(
    v.array(v.object({ ...span.entries, kind: v.picklist(['summary', 'comment', 'note']) })),
  ),
});

const document = v.looseObject({
  id: text,
  printedId: v.optional(text),
  title: text,
  sent: v.nullable(text),
  origin: v.nullable(text),
  classification: v.nullable(text),
  tags: v.array(text),
  references: v.array(text),
  signer: v.nullable(text),
  source: v.object({ name: text, format: text }),
  header: v.optional(v.array(paragraph)),
  paragraphs: v.array(paragraph),
  sections: v.optional(v.number()),
  corrected: v.optional(v.literal(true)),
  partial: v.optional(v.literal(true)),
  otherSources: v.optional(v.array(v.object({ name: text, format: text }))),
});

const actorType = v.picklist(['person', 'organisation', 'country', 'role']);

const actor = v.object({
  id: text,
  name: text,
  type: actorType,
  aliases: v.array(text),
});

const eventFields = {
  id: text,
  title: text,
  when: whenSchema,
  status,
  polarity: v.picklist(['positive', 'negative']),
  kind,
  actors: v.array(text),
  reportedBy: v.nullable(text),
  sources: v.array(source),
  confidence: share,
  reasons: v.array(text),
  visible: v.boolean(),
  history: v.optional(
    v.array(
      v.object({
        id: text,
        document: text,
        title: text,
        status,
        polarity: v.picklist(['positive', 'negative']),
      }),
    ),
  ),
};

const review = v.object({
  title: v.optional(text),
  when: v.optional(whenSchema),
  status: v.optional(status),
  actors: v.optional(v.array(text)),
  hidden: v.optional(v.boolean()),
  starred: v.optional(v.boolean()),
  checked: v.optional(v.boolean()),
  note: v.optional(text),
  mergedInto: v.optional(v.nullable(text)),
});

const actorReview = v.object({
  name: v.optional(text),
  type: v.optional(actorType),
  hidden: v.optional(v.boolean()),
  mergedInto: v.optional(v.nullable(text)),
});

/** The timeline file, version 1: one definition for reading a file and for the published schema. */
export const timelineSchema = v.object({
  format: v.literal('cable-timeline'),
  version: v.literal(current),
  title: text,
  documents: v.array(document),
  actors: v.array(actor),
  events: v.array(v.object(eventFields)),
  mentions: v.optional(v.array(v.object({ when: whenSchema, source }))),
  review: v.record(v.string(), review),
  added: v.array(v.object({ ...eventFields, origin: v.literal('editor') })),
  actorReview: v.optional(v.record(v.string(), actorReview)),
  dismissed: v.optional(v.array(text)),
});

/**
 * Reads a timeline file of this version or an earlier one.
 * @throws TimelineError with one sentence, naming the first place that does not fit.
 */
export function parseTimeline(json: string): Timeline {
  const result = v.safeParse(timelineSchema, fileIn(json));
  if (result.success) return result.output as Timeline;
  const issue = result.issues[0];
  throw new TimelineError(`${v.getDotPath(issue) ?? 'The file'}: ${issue.message}.`);
}
