import type { Meant } from './meant.ts';
import type { Context } from './resolve/context.ts';
import type { Reading } from './said.ts';
import type { Tokens } from './tokens.ts';
import type { InferredPart, TimeExpression } from './types.ts';

/** A reading on its way to a time expression: what the text said, then what was inferred. */
export interface Draft extends Reading {
  meant: Meant | null;
  inferred: InferredPart[];
  reasons: string[];
  modifier: string | null;
  role: TimeExpression['role'];
}

/** What refiners may look at; `story` carries the last date from one text to the next. */
export interface Page {
  t: Tokens;
  story: Pick<Context, 'mode' | 'reference' | 'last' | 'lastDay' | 'spine'>;
}

/** One decision over the whole list. */
export type Refiner = (drafts: readonly Draft[], page: Page) => Draft[];
