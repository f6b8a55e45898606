import type { Actor, ActorType } from '../actor/types.ts';
import type { CableDocument, Paragraph } from '../cable/types.ts';
import type { DatedMention, Status, TimelineEvent, When } from '../event/types.ts';

/** Paragraphs and documents as the file keeps them: without offset maps. */
export type TimelineParagraph = Omit<Paragraph, 'map'>;
export interface TimelineDocument extends Omit<
  CableDocument,
  'paragraphs' | 'header' | 'declassify'
> {
  header?: TimelineParagraph[];
  paragraphs: TimelineParagraph[];
}

/** What an editor changed about an event; absent fields are the machine's. */
export interface Review {
  title?: string;
  when?: When;
  status?: Status;
  actors?: string[];
  hidden?: boolean;
  starred?: boolean;
  checked?: boolean;
  note?: string;
  mergedInto?: string | null;
}

/** What an editor changed about an actor; absent fields are the machine's. */
export interface ActorReview {
  name?: string;
  type?: ActorType;
  /** Left out of lists, lanes and names; its events stay. */
  hidden?: boolean;
  mergedInto?: string | null;
}

export interface AddedEvent extends TimelineEvent {
  origin: 'editor';
}

/** The timeline file, version 1. */
export interface Timeline {
  format: 'cable-timeline';
  version: 1;
  title: string;
  documents: TimelineDocument[];
  actors: Actor[];
  events: TimelineEvent[];
  mentions?: DatedMention[];
  review: Record<string, Review>;
  added: AddedEvent[];
  actorReview?: Record<string, ActorReview>;
  /** Places in the text that an editor said are no event, as `placeKey` writes them. */
  dismissed?: string[];
}
