import type { Refiner } from '../draft.ts';
import { Kind, type Tokens } from '../tokens.ts';

const REACH = 3;

/** `DECL: 08/11/2016`, `Declassify on: 08/11/2016`: when a paper may be read, not when a thing is. */
function declassified(t: Tokens, first: number): boolean {
  for (let i = first - 1; i >= first - REACH; i--) {
    if (/^(decl|declass|declassify|declassified)$/i.test(t.word(i)))
      return t.mark(i + 1) === ':' || t.mark(first - 1) === ':' || t.capitals(i);
    if (t.kind(i) === Kind.BREAK) return false;
  }
  return false;
}

/** Leaves out the dates of classification lines. */
export const dropDeclassification: Refiner = (drafts, { t }) =>
  drafts.filter(({ first }) => !declassified(t, first));
