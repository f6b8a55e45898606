import type { Chart } from './chart.svelte.ts';
import { revealing } from './ranges.ts';

/** Top and bottom among all lanes, in pixels. */
export interface LaneEdges {
  top: number;
  bottom: number;
}

/** Brings the whole event into the window, keeping the zoom where the event fits. */
export function reveal(chart: Chart, event: number): void {
  const { start, end } = chart.props.model;
  const [from, to] = [start[event], end[event]];
  if (from === undefined || to === undefined || !chart.shows(event)) return;
  const target = revealing({ from, to }, chart.time.range);
  if (target) chart.time.go(target);
}

/** Null where the event is hidden. */
export const laneOf = (chart: Chart, event: number): LaneEdges | null =>
  chart.shows(event) ? edges(chart, chart.grouping.lane[event] ?? -1) : null;

/** The first lane that has an event left under the filter. */
export const firstLane = (chart: Chart): LaneEdges | null =>
  edges(
    chart,
    chart.left.findIndex((n) => n > 0),
  );

function edges({ laneViews, scrollTop }: Chart, lane: number): LaneEdges | null {
  const view = laneViews[lane];
  return view ? { top: view.y + scrollTop, bottom: view.y + scrollTop + view.height } : null;
}
