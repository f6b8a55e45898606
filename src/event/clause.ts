import type { VerbGroup } from './verb-group.ts';

export type ClauseKind = 'main' | 'complement' | 'relative' | 'adverbial' | 'participial' | 'aside';

/** A stretch of a sentence around one verb. Its words may surround those of a clause inside it. */
export interface Clause {
  kind: ClauseKind;
  /** The clause it hangs on: the one that says it, or whose noun or verb it modifies. */
  parent: Clause | null;
  /** Index of the word that opens it (`who`, `that`, `when`), or -1. */
  opener: number;
  /** Indexes of its words, in order. */
  words: number[];
  verb: VerbGroup | null;
  /** The clause whose subject it shares (`… and left`). */
  shares: Clause | null;
}
