import { stripHeight, STRIP_STEP } from './density.ts';
import { paintSwatch, rugMark, SWATCH } from './legend-paint.ts';
import { paint } from './paint.ts';
import type { Theme } from './pen.ts';
import { NAME_SIZE, type Picture } from './picture.ts';
import { escapeXml, num, SvgPen } from './svg-pen.ts';
import { shorten, textWidth, WIDEST_FONT } from './text-width.ts';
import type { Axis } from './ticks.ts';
import { wrap } from './wrap.ts';

export const LIGHT: Theme = {
  paper: '#fbfaf7',
  raised: '#ffffff',
  ink: '#1d2330',
  soft: '#565f6d',
  faint: '#8a919c',
  rule: '#dedad2',
  accent: '#a83a1b',
};

const SANS =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif";
const SERIF =
  "Charter, 'Bitstream Charter', 'Iowan Old Style', 'Source Serif 4', Georgia, 'Noto Serif', 'DejaVu Serif', serif";

/** Heights of the parts below the lanes, in pixels. */
export const AXIS_HEIGHT = 44;
export const STRIP_HEIGHT = 28;
const STRIP_AXIS = 20;
const NOTES = 22;
const LEGEND_ROW = 20;
const TITLE_SIZE = 21;
const TEXT = { size: 13, line: 18 } as const;
/** Around a picture that stands alone, under a title. */
export const STANDING_MARGIN = 16;
/** Of the serifs in the stack the widest runs this much over the table of widths. */
const WIDEST_SERIF = 1.25;

export const DARK: Theme = {
  paper: '#14171c',
  raised: '#1b1f26',
  ink: '#e9e6df',
  soft: '#a6adb8',
  faint: '#6f7885',
  rule: '#2f353f',
  accent: '#ff9166',
};

/**
 * The whole picture as one SVG document. It needs no style sheet, no font file and no script.
 * Several in one page need a `prefix` each for their ids.
 */
export function drawSvg(picture: Picture, theme: Theme = LIGHT, prefix = ''): string {
  const { scene, title, summary, alt, credit, language } = picture;
  const margin = title ? STANDING_MARGIN : 0;
  const pen = new SvgPen(theme, prefix);
  const legend = legendRows(picture);
  let y = 4;
  const small = (words: string): void => {
    for (const line of wrap(words, scene.width / WIDEST_FONT, TEXT.size, 4)) {
      y += TEXT.line;
      pen.text(0, y, line, 'soft', ` font-size="${TEXT.size}"`);
    }
  };
  if (title) {
    for (const line of wrap(title, scene.scale.right / WIDEST_SERIF, TITLE_SIZE, 3)) {
      y += 24;
      pen.text(0, y, line, 'ink', ` font-family="${SERIF}" font-size="${TITLE_SIZE}"`);
    }
    small(summary);
    y += 12;
  }
  for (const row of legend) {
    pen.group(y, () => row.forEach((item) => pen.group(0, () => legendItem(item, pen), item.x)));
    y += LEGEND_ROW;
  }
  pen.group(y, () => notes(picture, pen));
  y += NOTES;
  pen.group(y, () => lanes(picture, pen));
  y += scene.height;
  pen.group(y, () => {
    for (const x of scene.rug) rugMark(x, 1, pen);
    axis(scene.axis, pen, 22);
  });
  y += AXIS_HEIGHT;
  pen.group(y, () => density(picture, pen));
  y += STRIP_HEIGHT + STRIP_AXIS;
  if (credit) small(credit);
  if (title) y += 12;
  const width = num(scene.width + 2 * margin);
  const size = `width="${width}" height="${num(y)}" viewBox="${-margin} 0 ${width} ${num(y)}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} xml:lang="${language.words.tag}" direction="ltr" role="img" font-family="${SANS}" font-size="12">` +
    `<title>${escapeXml(title || language.say('timeline'))}</title><desc>${escapeXml(alt)}</desc>` +
    `${pen.defs()}<rect${margin ? ` x="${-margin}"` : ''} width="100%" height="100%" fill="${theme.paper}"/>${pen.parts.join('\n')}</svg>\n`
  );
}

interface LegendItem {
  key: Picture['legend'][number][0];
  words: string;
  x: number;
}

function legendRows({ legend, scene }: Picture): LegendItem[][] {
  const rows: LegendItem[][] = [];
  let x = Infinity;
  for (const [key, words] of legend) {
    const width = SWATCH.width + 5 + textWidth(words) * WIDEST_FONT + 16;
    if (x + width > scene.width) {
      x = 0;
      rows.push([]);
    }
    rows.at(-1)?.push({ key, words, x });
    x += width;
  }
  return rows;
}

function legendItem({ key, words }: LegendItem, pen: SvgPen): void {
  paintSwatch(key, pen);
  pen.text(SWATCH.width + 5, 11, words, 'soft');
}

function notes({ scene, language }: Picture, pen: SvgPen): void {
  const { left, right } = scene.outliers;
  if (left) pen.text(scene.scale.left, 13, `‹ ${left}`, 'soft');
  const more = scene.unlabelled > 0 ? language.say('unlabelled', { count: scene.unlabelled }) : '';
  const end = [more, right ? `${right} ›` : ''].filter(Boolean).join('   ');
  if (end) pen.text(scene.scale.right, 13, end, 'soft', ' text-anchor="end"');
}

function lanes({ scene, language }: Picture, pen: SvgPen): void {
  pen.line(0, 0, scene.scale.right, 0, { stroke: 'rule' });
  pen.parts.push(
    `<clipPath id="${pen.id('plot')}"><rect x="${num(scene.scale.left - 6)}" y="0" width="${num(scene.scale.right - scene.scale.left + 12)}" height="${num(scene.height)}"/></clipPath>`,
  );
  pen.parts.push(`<g clip-path="url(#${pen.id('plot')})">`);
  paint(scene, pen);
  for (const label of scene.labels) {
    const end = label.anchor === 'end' ? ' text-anchor="end"' : '';
    pen.text(label.x, label.y, label.text, 'ink', end);
  }
  for (const count of scene.counts) pen.text(count.x, count.y, count.text, 'soft');
  pen.parts.push('</g>');
  for (const lane of scene.lanes) {
    const number = language.number(lane.shown);
    const room = (scene.scale.left - 24) / WIDEST_FONT - textWidth(number);
    pen.text(
      0,
      lane.middle + 4,
      shorten(lane.name, room, NAME_SIZE),
      'ink',
      ` font-size="${NAME_SIZE}"`,
    );
    pen.text(scene.scale.left - 14, lane.middle + 4, number, 'soft', ' text-anchor="end"');
  }
}

function axis({ ticks, parents }: Axis, pen: SvgPen, y: number): void {
  for (const tick of ticks) {
    pen.line(tick.x, 0, tick.x, y, { stroke: 'rule' });
    if (tick.label) pen.text(tick.x + 4, y, tick.label, 'soft');
  }
  for (const parent of parents) {
    pen.text(parent.x + 4, y + 16, parent.label, 'ink', ' font-weight="600"');
  }
}

function density({ strip, scene }: Picture, pen: SvgPen): void {
  const { scale, all, shown, most } = strip;
  const bars = (counts: Uint32Array, tone: 'rule' | 'soft'): void => {
    counts.forEach((n, i) => {
      const height = stripHeight(n, most, STRIP_HEIGHT);
      const x = scale.left + i * STRIP_STEP;
      if (n > 0) pen.box(x, STRIP_HEIGHT - height, STRIP_STEP, height, { fill: tone });
    });
  };
  if (all !== shown) bars(all, 'rule');
  bars(shown, 'soft');
  pen.line(scale.left, STRIP_HEIGHT, scale.right, STRIP_HEIGHT, { stroke: 'rule' });
  const [a, b] = [scene.scale.from, scene.scale.to].map((day) =>
    Math.min(scale.right, Math.max(scale.left, scale.x(day))),
  );
  if (a !== undefined && b !== undefined && b - a < scale.right - scale.left - 1) {
    pen.box(a, 0.5, b - a, STRIP_HEIGHT, { stroke: 'soft' });
  }
  pen.group(STRIP_HEIGHT, () => axis(strip.axis, pen, 14));
}
