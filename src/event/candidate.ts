import type { TimeExpression } from '../time/types.ts';
import type { Governor } from './governor.ts';
import type { Range } from './phrase.ts';
import type { Sentence } from './read.ts';
import type { Kind, Status } from './types.ts';

/** A dated expression with what it dates, before candidates of one happening are merged. */
export interface Candidate {
  sentence: Sentence;
  time: TimeExpression;
  governor: Governor;
  /** Words of the quote. */
  quote: Range;
  title: string;
  status: Status;
  polarity: 'positive' | 'negative';
  kind: Kind;
  actors: string[];
  reportedBy: string | null;
  reasons: string[];
}
