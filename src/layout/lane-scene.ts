import { bandsOf, binsOf, columnOf } from './bins.ts';
import type { Data } from './data.ts';
import { countWithin } from './intervals.ts';
import { KEPT_RANK, labelsOf, type Candidate, type Kept } from './labels.ts';
import { barsOf, crossTicksOf, dotOf, MARGIN, reportsOf } from './marks.ts';
import type { Scale } from './scale.ts';
import { countsOf } from './counts.ts';
import { QUIET } from './shape.ts';
import { lowerBound } from './search.ts';
import type { Track } from './tracks.ts';
import type { Column, Dot, LaneView, Scene } from './types.ts';

/** Up to this many events of one column may each have a label: one above, one below. */
const LABELLED_COLUMN = 3;
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
  textScale: number;
  onlyKept: boolean;
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
    (input.kept.has(event) ? KEPT_RANK : 0) +
    (input.starred.has(event) ? 10 * KEPT_RANK : 0) +
    (event === input.selected ? 20 * KEPT_RANK : 0);
  const offer = (event: number, x: number, y: number): void => {
    if (lane.folded) return;
    if (input.onlyKept && !input.kept.has(event) && event !== input.selected) return;
    if (((model.shape[event] ?? 0) & QUIET) !== 0) return;
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
  const labels = labelsOf({
    ...input,
    columns,
    candidates,
    title: (event) => model.title(event),
    width: (event) => model.width(event) * input.fontScale,
  });
  return {
    dots,
    columns,
    bars: bars ?? [],
    bands: bars ? [] : bandsOf(track, scale, lane),
    crossTicks: crossTicksOf(track, scale, lane, index),
    reports: reportsOf(model, [...dots, ...(bars ?? [])], scale),
    labels,
    counts:
      bars && !lane.folded
        ? countsOf(columns, dots, bars, labels, scale, input.textScale, model.language)
        : [],
    inWindow: lane.folded ? 0 : inWindow(track, scale),
  };
}

/** Events in the window that may have a label. */
const inWindow = ({ at, quiet, spans }: Track, { from, to }: Scale): number =>
  lowerBound(at, to) -
  lowerBound(at, from) -
  (lowerBound(quiet, to) - lowerBound(quiet, from)) +
  countWithin(spans, from, to);
