import { BAR_LEAST, barHeight, rowY } from './geometry.ts';
import { countWithin, within } from './intervals.ts';
import type { Model } from './model.ts';
import type { Scale } from './scale.ts';
import { ABOUT, FADE, OPEN_END, OPEN_START } from './shape.ts';
import { lookOf } from './status.ts';
import type { Track } from './tracks.ts';
import type { Bar, CrossTick, Dot, LaneView, ReportLine } from './types.ts';

/** How far outside the window a mark may still show. */
export const MARGIN = 12;
/** More than these in one lane are drawn as bands, or thinned. */
const MOST_SPANS = 60;
const MOST_TICKS = 200;

export function dotOf(model: Model, event: number, x: number, lane: LaneView, index: number): Dot {
  const shape = model.shape[event] ?? 0;
  return {
    event,
    lane: index,
    x,
    y: lane.middle,
    look: lookOf(model.status[event] ?? 0),
    about: (shape & ABOUT) !== 0,
    openStart: (shape & OPEN_START) !== 0,
    openEnd: (shape & OPEN_END) !== 0,
  };
}

/** Bars one by one, where there are few enough; else null. */
export function barsOf(
  model: Model,
  track: Track,
  scale: Scale,
  lane: LaneView,
  index: number,
): Bar[] | null {
  if (countWithin(track.spans, scale.from, scale.to) > MOST_SPANS) return null;
  const height = barHeight(lane);
  return within(track.spans, scale.day(scale.left - MARGIN), scale.day(scale.right + MARGIN)).map(
    (i) => {
      const event = track.spans.events[i] ?? 0;
      const [x0, x1] = extent(scale, track.spans.from[i] ?? 0, track.spans.to[i] ?? 0, BAR_LEAST);
      const shape = model.shape[event] ?? 0;
      return {
        event,
        lane: index,
        x0,
        x1,
        y: rowY(lane, track.row[i] ?? 0),
        height,
        fade: (shape & FADE) !== 0,
        look: lookOf(model.status[event] ?? 0),
        about: (shape & ABOUT) !== 0,
        openStart: (shape & OPEN_START) !== 0,
        openEnd: (shape & OPEN_END) !== 0,
      };
    },
  );
}

/** Both ends in pixels, at least `least` apart, and never more than one width beyond the edges. */
function extent(scale: Scale, from: number, to: number, least: number): [number, number] {
  let x0 = scale.x(from);
  let x1 = scale.x(to);
  const lacking = Math.max(0, least - (x1 - x0)) / 2;
  x0 -= lacking;
  x1 += lacking;
  const far = scale.right - scale.left;
  return [Math.max(x0, scale.left - far), Math.min(x1, scale.right + far)];
}

export function crossTicksOf(
  track: Track,
  scale: Scale,
  lane: LaneView,
  index: number,
): CrossTick[] {
  if (countWithin(track.ticks, scale.from, scale.to) > MOST_TICKS) return [];
  return within(track.ticks, scale.from, scale.to).map((i) => {
    const from = track.ticks.from[i] ?? 0;
    const to = track.ticks.to[i] ?? 0;
    const middle = scale.x((from + to) / 2);
    const long = to - from > 1 && (to - from) * scale.perDay > BAR_LEAST;
    const [x0, x1] = long ? extent(scale, from, to, 0) : [middle, middle];
    return { event: track.ticks.events[i] ?? 0, lane: index, x0, x1, y: lane.middle };
  });
}

/** More marks than these, and hairlines between them would only tangle. */
const MOST_JOINED = 30;

/** Hairlines from what is reported to the day of the cable that says so. */
export function reportsOf(model: Model, marks: readonly (Dot | Bar)[], scale: Scale): ReportLine[] {
  if (marks.length > MOST_JOINED) return [];
  return marks.flatMap((mark) => {
    if (mark.look !== 'hatched') return [];
    const sent = model.sent[model.document[mark.event] ?? -1] ?? NaN;
    const x0 = 'x' in mark ? mark.x : mark.x1;
    const x1 = Math.min(scale.right, scale.x(sent + 0.5));
    return x1 - x0 > BAR_LEAST ? [{ x0, x1, y: mark.y }] : [];
  });
}
