import type { InferredPart, Precision } from '../time/types.ts';

export type Status = 'occurred' | 'reported' | 'planned' | 'proposed' | 'background';
export type Kind = 'event' | 'period' | 'document' | 'deadline' | 'metadata';

/** When: the words of the source and what they mean. */
export interface When {
  text: string;
  edtf: string;
  earliest: string;
  latest: string;
  precision: Precision;
  inferred: InferredPart[];
}

/** Web Annotation TextQuoteSelector. */
export interface Quote {
  exact: string;
  /** Up to 32 characters before and after. */
  prefix: string;
  suffix: string;
}

/** UTF-16 offsets within the paragraph's text. */
export interface Span {
  start: number;
  end: number;
}

export interface EventSource {
  document: string;
  paragraph: string;
  quote: Quote;
  position: Span;
  /** Where the time words stand; null where this mention has none of its own. */
  time: Span | null;
}

export interface TimelineEvent {
  id: string;
  title: string;
  when: When;
  status: Status;
  polarity: 'positive' | 'negative';
  kind: Kind;
  actors: string[];
  reportedBy: string | null;
  /** Best first; one per paragraph that mentions it. */
  sources: EventSource[];
  confidence: number;
  reasons: string[];
  visible: boolean;
  /** Where several documents tell it: what each said, in the order they were sent. */
  history?: Telling[];
}

/** How one document tells an event that others tell too. */
export interface Telling {
  /** The event's id where that document stands alone. */
  id: string;
  document: string;
  title: string;
  status: Status;
  polarity: 'positive' | 'negative';
}

/** A dated expression that makes no event. */
export interface DatedMention {
  when: When;
  source: EventSource;
}
