import { DOT_RADIUS, LABEL_SIZE, labelBaseline, MARK_ZONE } from './geometry.ts';
import { CELL, Room } from './room.ts';
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
const MOST = 8;
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

/** Where a label stood in the frame before, and how wide it was in pixels. */
export type Kept = ReadonlyMap<number, Pick<Label, 'above' | 'anchor' | 'width'>>;

/** What the next frame needs to know of this one. */
export const keptOf = (labels: readonly Label[]): Kept =>
  new Map(labels.map((label) => [label.event, label]));

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
  /** The reader's text size against the usual one. */
  textScale: number;
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
    const place =
      stayingPlace(candidate, rooms, input) ?? findPlace(candidate, rooms, longest, input);
    const label = place && labelAt(candidate, place, input);
    if (!label || label.text === '') continue;
    take(label, rooms);
    labels.push(label);
  }
  return labels.map((label) => longer(label, rooms, longest, input));
}

interface Place {
  above: boolean;
  toLeft: boolean;
  /** Pixels for the text. */
  room: number;
}

const row = (rooms: Rooms, above: boolean): Room => rooms[above ? 'above' : 'below'];

/** Room for a text at `x`, its indent and half a gap taken off. */
const roomAt = (rooms: Rooms, above: boolean, x: number, toLeft: boolean): number =>
  row(rooms, above).from(x, toLeft) - INDENT - GAP / 2;

/** Where it was, no wider than it was: labels do not push each other about while panning. */
function stayingPlace({ event, x }: Candidate, rooms: Rooms, { kept }: LabelInput): Place | null {
  const before = kept.get(event);
  if (!before) return null;
  const toLeft = before.anchor === 'end';
  const free = roomAt(rooms, before.above, x, toLeft);
  return free + CELL >= before.width ? { ...before, toLeft, room: before.width } : null;
}

/** The whole title to the right, then to the left of a mark near the right edge, then cut short. */
function findPlace(
  { event, x }: Candidate,
  rooms: Rooms,
  longest: number,
  { width }: LabelInput,
): Place | null {
  const whole = Math.min(longest, width(event));
  let cut: Place | null = null;
  for (const toLeft of [false, true]) {
    for (const above of [true, false]) {
      const room = roomAt(rooms, above, x, toLeft);
      if (room >= whole) return { above, toLeft, room: whole };
      if (!toLeft && room > (cut?.room ?? SHORTEST)) cut = { above, toLeft, room };
    }
  }
  return cut;
}

function take({ anchor, above, leader, width }: Label, rooms: Rooms): void {
  const reach = INDENT + width + GAP;
  const { x } = leader;
  if (anchor === 'end') row(rooms, above).take(x - reach, x + 2);
  else row(rooms, above).take(x - 2, x + reach);
}

/** A label that was cut short and has room to its right now that all are placed says more. */
function longer(label: Label, rooms: Rooms, longest: number, input: LabelInput): Label {
  const whole = Math.min(longest, input.width(label.event));
  if (label.anchor === 'end' || label.width + SHORTEST / 4 > whole) return label;
  const end = label.x + label.width;
  const free = row(rooms, label.above).from(end + GAP + CELL, false);
  if (end + free + GAP < label.x + whole) return label;
  const text = shorten(input.title(label.event), (whole + ROUNDING) / input.fontScale);
  const next = { ...label, text, width: textWidth(text) * input.fontScale };
  take(next, rooms);
  return next;
}

function labelAt(
  { event, x, y: mark }: Candidate,
  { above, toLeft, room }: Place,
  { lane, index, title, fontScale, textScale }: LabelInput,
): Label {
  const y = labelBaseline(lane, above, textScale);
  const text = shorten(title(event), (room + ROUNDING) / fontScale);
  return {
    event,
    lane: index,
    text,
    width: textWidth(text) * fontScale,
    x: toLeft ? x - INDENT : x + INDENT,
    y,
    anchor: toLeft ? 'end' : 'start',
    above,
    leader: {
      x,
      y0: mark + (above ? -DOT_RADIUS : DOT_RADIUS),
      y1: above ? y - LABEL_SIZE * textScale + 3 : y + 2,
    },
  };
}
