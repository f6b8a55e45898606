import type { Source } from '../load/types.ts';
import { similarity, sketch, type Sketch } from './sketch.ts';
import type { CableDocument } from './types.ts';

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
export function mergeDuplicates(documents: readonly CableDocument[]): CableDocument[] {
  const groups: Group[] = [];
  const byId = new Map<string, Group>();
  const byMark = new Map<number, Group[]>();
  for (const document of documents) {
    const print = sketch(document.paragraphs.map(({ text }) => text));
    const group = byId.get(document.id) ?? nearest(print, byMark) ?? newGroup(groups);
    group.documents.push(document);
    group.sketches.push(print);
    byId.set(document.id, group);
    for (const mark of print.marks) push(byMark, mark, group);
  }
  return groups.map(({ documents: same }) => merged(same));
}

interface Group {
  documents: CableDocument[];
  sketches: Sketch[];
}

function newGroup(groups: Group[]): Group {
  const group: Group = { documents: [], sketches: [] };
  groups.push(group);
  return group;
}

function push(map: Map<number, Group[]>, mark: number, group: Group): void {
  const groups = map.get(mark);
  if (!groups) map.set(mark, [group]);
  else if (groups.at(-1) !== group) groups.push(group);
}

function nearest(print: Sketch, byMark: ReadonlyMap<number, Group[]>): Group | undefined {
  if (print.runs < leastRuns) return undefined;
  const candidates = new Set(print.marks.flatMap((mark) => byMark.get(mark) ?? []));
  return [...candidates].find(({ sketches }) =>
    sketches.some((one) => one.runs >= leastRuns && similarity(one, print) >= nearEqual),
  );
}

function merged(same: readonly CableDocument[]): CableDocument {
  const [first] = same;
  const best = [...same].sort((a, b) => rank(b) - rank(a) || length(b) - length(a))[0] ?? first;
  if (!best) throw new RangeError('a group of documents is never empty');
  const others: Source[] = same.filter((one) => one !== best).map(({ source }) => source);
  return others.length === 0 ? best : { ...best, otherSources: others };
}

function rank(document: CableDocument): number {
  return (document.corrected ? 2 : 0) - (document.partial ? 1 : 0);
}

function length({ paragraphs }: CableDocument): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}
