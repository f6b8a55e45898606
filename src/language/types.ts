import type { Status } from '../event/types.ts';

/** What a chart says in an article's language. Quotes and titles stay in the cable's. */
export interface Words {
  /** BCP 47, and what its speakers call it. */
  tag: string;
  name: string;
  reader: ReaderWords;
}

export interface ReaderWords {
  events: string;
  actors: string;
  all: string;
  more: (n: number) => string;
  /** `24 events`. */
  counted: (n: number) => string;
  /** `3 of 24 events`. */
  some: (n: number, of: number) => string;
  /** `3 of 24`. */
  place: (at: number, of: number) => string;
  hint: string;
  first: string;
  previous: string;
  next: string;
  close: string;
  showList: (n: number) => string;
  hideList: string;
  showMore: (n: number) => string;
  source: string;
  cable: (id: string, place: string) => string;
  paragraph: (number: string) => string;
  wholeParagraph: string;
  copyLink: string;
  copied: string;
  copyByHand: string;
  nothing: string;
  showAll: string;
  none: string;
  reportedBy: (name: string) => string;
  negative: string;
  cableSent: string;
  status: Readonly<Record<Status, string>>;
}
