import type { TimelineEvent, When } from '../../src/event/types.ts';
import type { Timeline, TimelineDocument } from '../../src/timeline/types.ts';

/** One day, as the extraction writes it. */
export function onDay(day: string): When {
  return {
    text: day,
    edtf: day,
    earliest: day,
    latest: day,
    precision: 'day',
    inferred: [],
  };
}

/** An event that states only what a test is about. */
export function eventOf(id: string, fields: Partial<TimelineEvent> = {}): TimelineEvent {
  return {
    id,
    title: `Event ${id}`,
    when: onDay('2006-07-05'),
    status: 'occurred',
    polarity: 'positive',
    kind: 'event',
    actors: [],
    reportedBy: null,
    sources: [],
    confidence: 0.9,
    reasons: [],
    visible: true,
    ...fields,
  };
}

export function sourceIn(paragraph: string, exact: string, start = 0, document = 'D1') {
  return {
    document,
    paragraph,
    quote: { exact, prefix: '', suffix: '' },
    position: { start, end: start + exact.length },
    time: null,
  };
}

export function documentOf(id: string, ...texts: string[]): TimelineDocument {
  return {
    id,
    title: `Cable ${id}`,
    sent: null,
    origin: null,
    classification: null,
    tags: [],
    references: [],
    signer: null,
    source: { name: `${id}.txt`, format: 'plain-text' },
    paragraphs: texts.map((text, i) => ({
      id: `p${i + 1}`,
      number: i + 1,
      marking: null,
      heading: null,
      text,
    })),
  };
}

export function timelineOf(events: TimelineEvent[], fields: Partial<Timeline> = {}): Timeline {
  return {
    format: 'cable-timeline',
    version: 1,
    title: 'Sample',
    documents: [],
    actors: [],
    events,
    review: {},
    added: [],
    ...fields,
  };
}
