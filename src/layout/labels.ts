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
export const INDENT = 5;
const GAP = 12;
/** A lane has room for a few dozen; beyond these candidates nothing would be gained. */
const MOST_CANDIDATES = 400;

/** An event whose mark has room for a label. */
export interface Candidate {
  event: number;
  /** Where the text starts: at the date, or at the left edge for what began before. */
  x: number;
  /** The mark's own row. */
  y: number;
  rank: number;
}

/** Labels of the frame before, by event: which row they stood in. */
export type Kept = ReadonlyMap<number, boolean>;

/** What the next frame needs to know of this one. */
export const keptOf = (labels: readonly Label[]): Kept =>
  new Map(labels.map((label) => [label.event, label.above]));

export interface LabelInput {
  scale: Scale;
  lane: LaneView;
  index: number;
  columns: readonly Column[];
  candidates: Candidate[];
  kept: Kept;
  title: (event: number) => string;
  /** The page's font against the table of widths. */
  fontScale: number;
}

/**
 * Places the most important labels first, those that already stood before the others, in one row
 * above and one below the marks. They overlap neither each other nor a high column.
 */
export function labelsOf(input: LabelInput): Label[] {
  const { scale, kept } = input;
  const candidates = input.candidates.slice(0, MOST_CANDIDATES);
  const order = (c: Candidate): number => c.rank + (kept.has(c.event) ? 100 : 0);
  candidates.sort((a, b) => order(b) - order(a) || a.x - b.x);
  const blocked = input.columns
    .filter((column) => column.height > MARK_ZONE)
    .map((column): [number, number] => [column.x - GAP / 2, column.x + GAP / 2]);
  const rooms = {
    above: new Room(scale.left, scale.right, blocked),
    below: new Room(scale.left, scale.right, blocked),
  };
  const share = (2 * (scale.right - scale.left)) / Math.max(1, candidates.length);
  const longest = Math.max(SHARE_LEAST, Math.min(LONGEST, share));
  const labels: Label[] = [];
  for (const candidate of candidates) {
    const place = findPlace(candidate, rooms, longest, input);
    if (!place) continue;
    const { above, toLeft, text } = place;
    const { x } = candidate;
    const reach = INDENT + textWidth(text, LABEL_SIZE) * input.fontScale + GAP;
    rooms[above ? 'above' : 'below'].take(toLeft ? x - reach : x - 2, toLeft ? x + 2 : x + reach);
    labels.push(labelAt(candidate, place, input));
  }
  return labels;
}

interface Place {
  above: boolean;
  toLeft: boolean;
  text: string;
}

/** The whole title to the right, then to the left of a mark near the right edge, then cut short. */
function findPlace(
  candidate: Candidate,
  rooms: { above: Room; below: Room },
  longest: number,
  { title, kept, fontScale }: LabelInput,
): Place | null {
  const whole = shorten(title(candidate.event), longest / fontScale);
  const need = textWidth(whole, LABEL_SIZE) * fontScale + INDENT + GAP / 2;
  const first = kept.get(candidate.event) ?? true;
  let best: Place | null = null;
  let most = SHORTEST;
  for (const toLeft of [false, true]) {
    for (const above of [first, !first]) {
      const room = rooms[above ? 'above' : 'below'].from(candidate.x, toLeft);
      if (room >= need) return { above, toLeft, text: whole };
      if (!toLeft && room > most) {
        most = room;
        best = { above, toLeft, text: shorten(whole, (room - INDENT - GAP / 2) / fontScale) };
      }
    }
  }
  return best?.text ? best : null;
}

function labelAt(candidate: Candidate, place: Place, { lane, index }: LabelInput): Label {
  const { above, toLeft, text } = place;
  const { event, x } = candidate;
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
      y0: candidate.y + (above ? -DOT_RADIUS : DOT_RADIUS),
      y1: above ? y - LABEL_SIZE + 3 : y + 2,
    },
  };
}
