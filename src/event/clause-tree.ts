import type { Clause, ClauseKind } from './clause.ts';

/** A comma leads no further out than this. */
const DEEP = 12;

/** The clauses of a sentence while they are built, left to right. */
export class ClauseTree {
  readonly all: Clause[] = [];
  /** The clause that the next word joins. */
  now: Clause;
  /** Clauses to go back to when a bracket closes. */
  readonly resume: Clause[] = [];

  constructor() {
    this.now = this.open('main', null, -1);
  }

  open(
    kind: ClauseKind,
    parent: Clause | null,
    opener: number,
    shares: Clause | null = null,
  ): Clause {
    this.now = { kind, parent, opener, words: [], verb: null, shares };
    this.all.push(this.now);
    return this.now;
  }

  /** Opens a clause beside `beside`: `and` joins likes. */
  beside(beside: Clause, shares: boolean): void {
    this.open(
      beside.kind === 'participial' ? 'main' : beside.kind,
      beside.parent,
      beside.kind === 'main' ? -1 : beside.opener,
      shares ? beside : null,
    );
  }

  /** The clause that a comma leads back to: out of relative, adverbial and participial ones. */
  outer(): Clause {
    let up = this.now;
    for (let i = 0; i < DEEP && up.parent && up.kind !== 'complement' && up.kind !== 'main'; i++) {
      up = up.parent;
    }
    return up;
  }

  /** The nearest clause around this one that has a subject and no verb yet. */
  waiting(): Clause | null {
    let up = this.now.parent;
    for (let i = 0; i < DEEP && up; i++, up = up.parent) {
      if (!up.verb && up.words.length > 0 && up.kind !== 'participial') return up;
    }
    return null;
  }

  /** Moves the words of the current clause from index `from` on into a new clause that hangs on it. */
  split(kind: ClauseKind, from: number): void {
    const { now } = this;
    const moved = now.words.filter((i) => i >= from);
    now.words = now.words.filter((i) => i < from);
    this.open(kind, now, -1).words.push(...moved);
  }
}
