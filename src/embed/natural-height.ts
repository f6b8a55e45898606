import { languageFor } from '../language/pick.ts';
import { legendOf } from '../layout/legend.ts';
import { textWidth } from '../layout/text-width.ts';
import { dataOfExcerpt } from './data.ts';
import { NARROW } from './drawing.ts';
import type { Excerpt } from './excerpt.ts';
import { summaryLine } from './summary.ts';

const LANE = 44;
const LEAST_LANES = 168;
/** A chart that is not of its full width has one lane, this high, whatever it holds. */
const ONE_LANE = 57;
/** Padding, notes, axis, strip, card and list, in pixels: what is there in every chart. */
const ALWAYS = 330;
const CREDIT = 38;
/** Pixels at either side of the chart together. */
const SIDES = 32;
const LEAST = 420;
const MOST = 1200;

/** Heights of a line, in pixels, and how much wider the page's fonts run than the table of widths. */
const TITLE = { size: 21, line: 26.25, wider: 1.15 } as const;
const TEXT = { size: 13, line: 18.85, wider: 1.08 } as const;
const NAMES = { line: 28, gap: 14, around: 48, shown: 5 } as const;
/** The legend stands beside the buttons where both have room. */
const LEGEND = { size: 12, line: 19.4, gap: 12, around: 24, beside: 640, buttons: 420 } as const;
const BUTTONS = 37;

/** Height of the lanes, in pixels: all of them, so that nothing inside the chart has to scroll. */
export const lanesHeight = (lanes: number): number =>
  Math.max(LANE * lanes, Math.min(56 * lanes, LEAST_LANES));

/** Height of a frame `width` pixels wide in which the chart need not scroll, in pixels. */
export function naturalHeight(excerpt: Excerpt, width: number): number {
  const room = width - SIDES;
  const title = TITLE.line * linesOf(excerpt.title, TITLE, room);
  const summary =
    TEXT.line * linesOf(summaryLine(excerpt, languageFor(excerpt.language)), TEXT, room);
  const credit = excerpt.credit === '' && excerpt.link === null ? 0 : CREDIT;
  const height = ALWAYS + title + summary + namesHeight(excerpt, room) + credit;
  const drawing = width < NARROW ? BUTTONS + ONE_LANE : drawingHeight(excerpt, room);
  return Math.min(MOST, Math.max(LEAST, Math.ceil(height + drawing)));
}

function drawingHeight(excerpt: Excerpt, room: number): number {
  const data = dataOfExcerpt(excerpt, languageFor(excerpt.language));
  const items = legendOf(data.model, { column: false, tick: data.grouping.others !== null });
  const widths = items.map(([, words]) => textWidth(words, LEGEND.size) + LEGEND.around);
  const beside = room >= LEGEND.beside;
  const lines = rowsOf(widths, LEGEND.gap, beside ? room - LEGEND.buttons : room);
  const legend = lines * LEGEND.line;
  const head = beside ? Math.max(BUTTONS, legend) : BUTTONS + legend;
  return head + lanesHeight(data.grouping.heads.length);
}

/** The row of names by which a reader narrows the chart; one alone makes no choice. */
function namesHeight({ actors, events }: Excerpt, room: number): number {
  const named = actors.filter(({ id }) => events.some((event) => event.actors.includes(id)));
  if (named.length < 2) return 0;
  const shown = named.slice(0, NAMES.shown).map(({ name }) => name);
  const widths = (named.length > NAMES.shown ? [...shown, ''] : shown).map(
    (name) => textWidth(name, TEXT.size) * TEXT.wider + NAMES.around,
  );
  return 8 + NAMES.line * rowsOf(widths, NAMES.gap, room);
}

const linesOf = (text: string, font: { size: number; wider: number }, room: number): number =>
  rowsOf(
    text.split(/\s+/).map((word) => textWidth(word, font.size) * font.wider),
    font.size / 4,
    room,
  );

/** In how many rows things so wide are set; one that is wider than a row has it for itself. */
function rowsOf(widths: readonly number[], gap: number, room: number): number {
  let rows = widths.length > 0 ? 1 : 0;
  let used = -gap;
  for (const width of widths) {
    if (used + gap + width > room && used > 0) {
      rows++;
      used = -gap;
    }
    used += gap + width;
  }
  return rows;
}
