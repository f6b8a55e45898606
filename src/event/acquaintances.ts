import { marksOf, sortOf } from './marks.ts';
import type { Measured } from './one-happening.ts';

/** Sorts of candidates that a mark leads to, at most: the first that had it. */
const MOST = 200;

/** Candidates of one sort in one group: whatever is one happening with any of them is so with the first or the last. */
interface Sort {
  group: number;
  first: Measured;
  last: Measured;
}

/**
 * Candidates in groups, found by what they have in common: the work of grouping grows with their number, not with its square. They
 * are met in text order.
 */
export class Acquaintances {
  readonly #byMark = new Map<string, Sort[]>();
  readonly #sorts = new Map<string, Sort>();
  /** Those of the sentence read last: they may share nothing but a verb. */
  #beside: Sort[] = [];
  #groups = 0;

  /** The group that a candidate goes to: the first that holds one which is the `same`, else a new one. */
  meet(newcomer: Measured, same: (known: Measured, newcomer: Measured) => boolean): number {
    const { one } = newcomer;
    if (this.#beside[0]?.last.one.sentence !== one.sentence) this.#beside = [];
    const marks = marksOf(one);
    const home = this.#sharing(marks).find(
      ({ first, last }) => same(first, newcomer) || (last !== first && same(last, newcomer)),
    );
    const group = home?.group ?? this.#groups++;
    this.#beside.push({ group, first: newcomer, last: newcomer });
    this.#note(newcomer, group, marks);
    return group;
  }

  /** Who shares marks, by group; where many do, those who share the rarer ones: fewer than twice `MOST`. */
  #sharing(marks: readonly string[]): Sort[] {
    const found = new Set(this.#beside);
    const lists = marks.map((mark) => this.#byMark.get(mark) ?? []);
    for (const list of lists.sort((a, b) => a.length - b.length)) {
      if (found.size >= MOST) break;
      for (const sort of list) found.add(sort);
    }
    return [...found].sort((a, b) => a.group - b.group);
  }

  #note(newcomer: Measured, group: number, marks: readonly string[]): void {
    const key = `${group} ${sortOf(newcomer.one)}`;
    const known = this.#sorts.get(key);
    if (known) {
      known.last = newcomer;
      return;
    }
    const sort = { group, first: newcomer, last: newcomer };
    this.#sorts.set(key, sort);
    for (const mark of marks) {
      const list = this.#byMark.get(mark);
      if (list && list.length < MOST) list.push(sort);
      else if (!list) this.#byMark.set(mark, [sort]);
    }
  }
}
