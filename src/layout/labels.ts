import { DOT_RADIUS, LABEL_SIZE, labelBaseline, MARK_ZONE } from './geometry.ts';
import { Room } from './room.ts';
import type { Scale } from './scale.ts';
import { shorten, textWidth } from './text-width.ts';
import type { Column, Label, LaneView } from './types.ts';

/** Pixels for a label: its fair share of the lane within these limits; cut shorter, it is a shard. */
const LONGEST = 480;
const SHARE_LEAST = 220;
const SHORTEST = 150;
/** Between leader and text, and between a text and its neighbour. */
const INDENT = 5;
const GAP = 12;
/** Labels in one lane: more would be a wall of text, whatever fits. */
const MOST = 10;
const ROUNDING = 0.01;

/** An event whose mark has room for a label. */
export interface Candidate {
  event: number;
  /** Where the text starts: at the date, or at the left edge for what began before. */
  x: number;
  /** The mark's own row. */
  y: number;
  rank: number;
}

/** Labels of the frame before, by event: whether they stood above their marks. */
export type Kept = ReadonlyMap<number, boolean>;

/** What the next frame needs to know of this one. */
export const keptOf = (labels: readonly Label[]): Kept =>
  new Map(labels.map((label) => [label.event, label.above]));

export interface LabelInput {
  scale: Scale;
  lane: LaneView;
  index: number;
  columns: readonly Column[];
  /** Highest rank first is settled here; a label that stood already goes before its equals. */
  candidates: Candidate[];
  kept: Kept;
  title: (event: number) => string;
  /** Width of an event's whole title in pixels, in the page's font. */
  width: (event: number) => number;
  /** The page's font against the table of widths. */
  fontScale: number;
}

interface Rooms {
  above: Room;
  below: Room;
}

/** A kept label outranks all weights; it gives way only to what is starred or selected. */
export const KEPT_RANK = 100;

/**
 * Places the most important labels first, in one row above and one below the marks. They overlap
 * neither each other nor a high column.
 */
export function labelsOf(input: LabelInput): Label[] {
  const { scale, columns, candidates } = input;
  if (candidates.length === 0) return [];
  candidates.sort((a, b) => b.rank - a.rank || a.x - b.x);
  const rooms: Rooms = {
    above: new Room(scale.left, scale.right),
    below: new Room(scale.left, scale.right),
  };
  for (const { x, height } of columns) {
    if (height <= MARK_ZONE) continue;
    rooms.above.take(x - GAP / 2, x + GAP / 2);
    rooms.below.take(x - GAP / 2, x + GAP / 2);
  }
  const share = (2 * (scale.right - scale.left)) / candidates.length;
  const longest = Math.max(SHARE_LEAST, Math.min(LONGEST, share));
  const labels: Label[] = [];
  for (const candidate of candidates) {
    if (labels.length === MOST) break;
    const place = findPlace(candidate, rooms, longest, input);
    const text = place
      ? shorten(input.title(candidate.event), (place.room + ROUNDING) / input.fontScale)
      : '';
    if (!place || text === '') continue;
    const { above, toLeft } = place;
    const { x } = candidate;
    const reach = INDENT + textWidth(text) * input.fontScale + GAP;
    rooms[above ? 'above' : 'below'].take(toLeft ? x - reach : x - 2, toLeft ? x + 2 : x + reach);
    labels.push(labelAt(candidate, above, toLeft, text, input));
  }
  return labels;
}

interface Place {
  above: boolean;
  toLeft: boolean;
  /** Pixels for the text. */
  room: number;
}

/** The whole title to the right, then to the left of a mark near the right edge, then cut short. */
function findPlace(
  { event, x }: Candidate,
  rooms: Rooms,
  longest: number,
  { kept, width }: LabelInput,
): Place | null {
  const first = kept.get(event) ?? true;
  const whole = Math.min(longest, width(event));
  let cut: Place | null = null;
  for (const toLeft of [false, true]) {
    for (const above of [first, !first]) {
      const room = rooms[above ? 'above' : 'below'].from(x, toLeft) - INDENT - GAP / 2;
      if (room >= whole) return { above, toLeft, room: whole };
      if (!toLeft && room > (cut?.room ?? SHORTEST)) cut = { above, toLeft, room };
    }
  }
  return cut;
}

function labelAt(
  { event, x, y: mark }: Candidate,
  above: boolean,
  toLeft: boolean,
  text: string,
  { lane, index }: LabelInput,
): Label {
  const y = labelBaseline(lane, above);
  return {
    event,
    lane: index,
    text,
    x: toLeft ? x - INDENT : x + INDENT,
    y,
    anchor: toLeft ? 'end' : 'start',
    above,
    leader: {
      x,
      y0: mark + (above ? -DOT_RADIUS : DOT_RADIUS),
      y1: above ? y - LABEL_SIZE + 3 : y + 2,
    },
  };
}
