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

/** So many are compared all with all: that is faster than to look them up. */
const FEW = 40;

/**
 * Candidates in groups, found by what they have in common: the work of grouping grows with their number, not with its square. They
 * are met in text order.
 */
export class Acquaintances {
  /** All of them, while they are few. */
  #met: Sort[] = [];
  readonly #byMark = new Map<string, Sort[]>();
  readonly #sorts = new Map<string, Sort>();
  /** Those of the sentence read last: they may share nothing but a verb. */
  #beside: Sort[] = [];
  #groups = 0;

  /** The group that a candidate goes to: the first that holds one which is the `same`, else a new one. */
  meet(newcomer: Measured, same: (known: Measured, newcomer: Measured) => boolean): number {
    const few = this.#groups === 0 || this.#met.length > 0;
    let home = this.#groups;
    for (const { group, first, last } of few ? this.#met : this.#sharing(newcomer))
      if (group < home && (same(first, newcomer) || (last !== first && same(last, newcomer))))
        home = group;
    this.#groups = Math.max(this.#groups, home + 1);
    const sort = { group: home, first: newcomer, last: newcomer };
    if (few) this.#met.push(sort);
    else this.#note(sort);
    if (this.#met.length === FEW) {
      for (const known of this.#met) this.#note(known);
      this.#met = [];
    }
    return home;
  }

  /** Who shares marks; where many do, those who share the rarer ones: fewer than twice `MOST`. */
  #sharing({ one }: Measured): Iterable<Sort> {
    const found = new Set(this.#beside[0]?.last.one.sentence === one.sentence ? this.#beside : []);
    const lists = marksOf(one).map((mark) => this.#byMark.get(mark) ?? []);
    for (const list of lists.sort((a, b) => a.length - b.length)) {
      if (found.size >= MOST) break;
      for (const sort of list) found.add(sort);
    }
    return found;
  }

  #note({ group, last }: Sort): void {
    const { one } = last;
    if (this.#beside[0]?.last.one.sentence !== one.sentence) this.#beside = [];
    this.#beside.push({ group, first: last, last });
    const key = `${group} ${sortOf(one)}`;
    const known = this.#sorts.get(key);
    if (known) {
      known.last = last;
      return;
    }
    const sort = { group, first: last, last };
    this.#sorts.set(key, sort);
    for (const mark of marksOf(one)) {
      const list = this.#byMark.get(mark);
      if (list && list.length < MOST) list.push(sort);
      else if (!list) this.#byMark.set(mark, [sort]);
    }
  }
}
