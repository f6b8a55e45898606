import type { Source } from '../load/types.ts';
import { similarity, sketch, type Sketch } from './sketch.ts';
import type { CableDocument } from './types.ts';

/** What tells copies of a document apart, and which of them to keep. */
type Copy = Pick<CableDocument, 'id' | 'source' | 'corrected' | 'partial' | 'otherSources'> & {
  paragraphs: readonly { text: string }[];
};

/** A document, with what was found in it. */
interface Item {
  document: Copy;
}

/** `09QUITO1`, not the name of somebody's file. */
const isCableId = (id: string): boolean => /^\d{2}[A-Z]+\d+$/.test(id);

/** Two texts with at least this share of common word runs are one text, damage apart. */
const nearEqual = 0.9;

/** Texts shorter than this many word runs are too common to be told apart by their text alone. */
const leastRuns = 40;

/**
 * Makes one document of those that are the same: equal ids, or texts that are nearly equal (a
 * corrected copy of the same post, the same cable from another collection). The corrected copy is
 * kept, else the longest text; the others become its `otherSources`. Order is that of first
 * appearance; the input is not changed.
 */
export function mergeDuplicates<T extends Item>(items: readonly T[]): T[] {
  const groups: Group<T>[] = [];
  const byId = new Map<string, Group<T>>();
  const byMark = new Map<number, Group<T>[]>();
  for (const item of items) {
    const { document } = item;
    const print = sketch(document.paragraphs.map(({ text }) => text));
    const group =
      (isCableId(document.id) ? byId.get(document.id) : undefined) ??
      nearest(print, byMark) ??
      newGroup(groups);
    group.items.push(item);
    group.sketches.push(print);
    byId.set(document.id, group);
    for (const mark of print.marks) push(byMark, mark, group);
  }
  return groups.map(({ items: same }) => merged(same));
}

interface Group<T> {
  items: T[];
  sketches: Sketch[];
}

function newGroup<T>(groups: Group<T>[]): Group<T> {
  const group: Group<T> = { items: [], sketches: [] };
  groups.push(group);
  return group;
}

function push<T>(map: Map<number, Group<T>[]>, mark: number, group: Group<T>): void {
  const groups = map.get(mark);
  if (!groups) map.set(mark, [group]);
  else if (groups.at(-1) !== group) groups.push(group);
}

function nearest<T>(print: Sketch, byMark: ReadonlyMap<number, Group<T>[]>): Group<T> | undefined {
  if (print.runs < leastRuns) return undefined;
  const near = (one: Sketch): boolean =>
    one.runs >= leastRuns && similarity(one, print) >= nearEqual;
  for (const group of sharing(print, byMark)) if (group.sketches.some(near)) return group;
  return undefined;
}

/**
 * Groups that may share as many marks as near-equal texts do. Each of them has one at least of any marks but those few that may
 * be lacking, so the rarest are enough: the marks of a common phrase lead to every text that has it.
 */
function sharing<T>(
  { marks }: Sketch,
  byMark: ReadonlyMap<number, Group<T>[]>,
): ReadonlySet<Group<T>> {
  const lists = marks.map((mark) => byMark.get(mark) ?? []);
  const lacking = marks.length - Math.ceil(nearEqual * leastRuns);
  const rarest = lists.sort((a, b) => a.length - b.length).slice(0, lacking + 1);
  return new Set(rarest.flat());
}

function merged<T extends Item>(same: readonly T[]): T {
  const [first] = same;
  const ranked = [...same].sort(
    (a, b) => rank(b.document) - rank(a.document) || length(b.document) - length(a.document),
  );
  const best = ranked[0] ?? first;
  if (!best) throw new RangeError('a group of documents is never empty');
  const others: Source[] = same
    .filter((one) => one !== best)
    .map(({ document }) => document.source);
  if (others.length === 0) return best;
  return { ...best, document: { ...best.document, otherSources: others } };
}

function rank(document: Copy): number {
  return (document.corrected ? 2 : 0) - (document.partial ? 1 : 0);
}

function length({ paragraphs }: Copy): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}
