import { bandsOf, binsOf, columnOf } from './bins.ts';
import type { Data } from './data.ts';
import { countWithin } from './intervals.ts';
import { labelsOf, type Candidate, type Kept } from './labels.ts';
import { barsOf, crossTicksOf, dotOf, MARGIN, reportsOf } from './marks.ts';
import type { Scale } from './scale.ts';
import { lowerBound } from './search.ts';
import { textWidth } from './text-width.ts';
import type { Bar, Column, Dot, Label, LaneView, Scene } from './types.ts';

/** Up to this many events of one column may each have a label: one above, one below. */
const LABELLED_COLUMN = 3;
/** A column of at least so many has its number beside it where it stands alone. */
const COUNTED_COLUMN = 4;

export interface LaneInput {
  data: Data;
  scale: Scale;
  lane: LaneView;
  index: number;
  kept: Kept;
  /** Events that come first among labels, whatever their weight. */
  starred: ReadonlySet<number>;
  selected: number;
  fontScale: number;
  labelled: boolean;
}

type LaneScene = Pick<
  Scene,
  | 'dots'
  | 'bars'
  | 'columns'
  | 'bands'
  | 'crossTicks'
  | 'reports'
  | 'labels'
  | 'counts'
  | 'inWindow'
>;

/** Everything in one lane: its cost goes with the lane's pixels, not with its events. */
export function laneScene(input: LaneInput): LaneScene | null {
  const { data, scale, lane, index } = input;
  const { model } = data;
  const track = data.tracks[index];
  if (!track) return null;
  const dots: Dot[] = [];
  const columns: Column[] = [];
  const candidates: Candidate[] = [];
  const rank = (event: number): number =>
    (model.weight[event] ?? 0) +
    (input.starred.has(event) ? 1000 : 0) +
    (event === input.selected ? 2000 : 0);
  const offer = (event: number, x: number, y: number): void => {
    if (x >= scale.left && x <= scale.right) candidates.push({ event, x, y, rank: rank(event) });
  };
  for (const bin of binsOf(track.at, scale, MARGIN)) {
    const n = bin.last - bin.first;
    if (n > 1) columns.push(columnOf(bin, track, scale, lane, index));
    if (n > LABELLED_COLUMN) continue;
    for (let i = bin.first; i < bin.last; i++) {
      const event = track.points[i] ?? 0;
      const x = scale.x(track.at[i] ?? 0);
      offer(event, x, lane.middle);
      if (n === 1) dots.push(dotOf(model, event, x, lane, index));
    }
  }
  const bars = barsOf(model, track, scale, lane, index);
  for (const bar of bars ?? []) offer(bar.event, Math.max(bar.x0, scale.left), bar.y);
  const labels = input.labelled
    ? labelsOf({ ...input, columns, candidates, title: (event) => model.title(event) })
    : [];
  return {
    dots,
    columns,
    bars: bars ?? [],
    bands: bars ? [] : bandsOf(track, scale, lane),
    crossTicks: crossTicksOf(track, scale, lane, index),
    reports: reportsOf(model, [...dots, ...(bars ?? [])], scale),
    labels,
    counts: bars ? countsOf(columns, dots, bars, labels, scale) : [],
    inWindow:
      lowerBound(track.at, scale.to) -
      lowerBound(track.at, scale.from) +
      countWithin(track.spans, scale.from, scale.to),
  };
}

function countsOf(
  columns: readonly Column[],
  dots: readonly Dot[],
  bars: readonly Bar[],
  labels: readonly Label[],
  scale: Scale,
): Scene['counts'] {
  return columns.flatMap((column, i) => {
    if (column.n < COUNTED_COLUMN || column.x < scale.left) return [];
    const text = `${column.n.toLocaleString('en')} events`;
    const x = column.x + 8;
    const end = x + textWidth(text) * 1.1 + 8;
    const taken = (at: number): boolean => at > column.x && at < end;
    const free =
      end < scale.right &&
      !taken(columns[i + 1]?.x ?? Infinity) &&
      !dots.some((dot) => taken(dot.x)) &&
      !bars.some((bar) => bar.x0 < end && bar.x1 > x) &&
      !labels.some((label) => taken(label.leader.x));
    return free ? [{ text, x, y: column.y + 4 }] : [];
  });
}
