import type { OffsetMap } from './types.ts';
import type { Unwrapped } from './unwrap.ts';

/** A replacement in a text; offsets ascend and do not overlap. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Replaces, and moves the map along: what is put in stands for no raw character. */
export function edit(whole: Unwrapped, edits: readonly Edit[]): Unwrapped {
  if (edits.length === 0) return whole;
  const { text, map } = whole;
  const runs: [clean: number, raw: number, length: number][] = [];
  let result = '';
  let from = 0;
  let run = 0;
  const keep = (to: number): void => {
    run = copyRuns(map, run, from, to, result.length - from, runs);
    result += text.slice(from, to);
  };
  for (const one of edits) {
    keep(one.start);
    result += one.text;
    from = one.end;
  }
  keep(text.length);
  return { text: result, map: runs, kinds: whole.kinds };
}

/** Copies the parts of runs between two clean offsets, moved by `shift`; returns where it stopped. */
function copyRuns(
  map: OffsetMap,
  first: number,
  from: number,
  to: number,
  shift: number,
  into: [number, number, number][],
): number {
  let i = first;
  for (; i < map.length; i++) {
    const [clean, raw, length] = map[i] ?? [0, 0, 0];
    if (clean >= to) return i;
    const start = Math.max(clean, from);
    const end = Math.min(clean + length, to);
    if (end > start) into.push([start + shift, raw + start - clean, end - start]);
    if (clean + length > to) return i;
  }
  return i;
}
