import type { Pen, Stroke, Theme, Tone } from './pen.ts';

/** A number as short as it can be without moving anything. */
export const num = (value: number): string => String(Math.round(value * 10) / 10 || 0);

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for SVG, in content and attributes. What XML cannot hold becomes a replacement character. */
export function escapeXml(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '')
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}

/**
 * Draws into a list of SVG elements. The picture holds `defs()` once; `prefix` keeps the ids of
 * several pictures in one page apart.
 */
export class SvgPen implements Pen {
  readonly parts: string[] = [];
  readonly #theme: Theme;
  readonly #prefix: string;

  constructor(theme: Theme, prefix = '') {
    this.#theme = theme;
    this.#prefix = prefix;
  }

  id(name: string): string {
    return this.#prefix + name;
  }

  disc(x: number, y: number, radius: number, style: Stroke): void {
    this.parts.push(
      `<circle cx="${num(x)}" cy="${num(y)}" r="${num(radius)}"${this.#paint(style)}/>`,
    );
  }

  box(x: number, y: number, width: number, height: number, style: Stroke): void {
    const size = `width="${num(width)}" height="${num(height)}"`;
    this.parts.push(`<rect x="${num(x)}" y="${num(y)}" ${size}${this.#paint(style)}/>`);
  }

  line(x0: number, y0: number, x1: number, y1: number, style: Stroke): void {
    const ends = `x1="${num(x0)}" y1="${num(y0)}" x2="${num(x1)}" y2="${num(y1)}"`;
    this.parts.push(`<line ${ends}${this.#paint(style)}/>`);
  }

  text(x: number, y: number, words: string, tone: Tone, more = ''): void {
    const at = `x="${num(x)}" y="${num(y)}" fill="${this.#theme[tone]}"`;
    this.parts.push(`<text ${at}${more}>${escapeXml(words)}</text>`);
  }

  group(y: number, draw: () => void, x = 0): void {
    this.parts.push(`<g transform="translate(${num(x)},${num(y)})">`);
    draw();
    this.parts.push('</g>');
  }

  defs(): string {
    return (
      `<defs><pattern id="${this.id('hatch')}" width="3" height="3" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
      `<rect width="3" height="3" fill="${this.#theme.paper}"/><rect width="1.2" height="3" fill="${this.#theme.ink}"/></pattern>` +
      (['ink', 'faint', 'paper'] as const)
        .map((tone) => fadeOf(this.id(`fade-${tone}`), this.#theme[tone]))
        .join('') +
      '</defs>'
    );
  }

  #paint(style: Stroke): string {
    const { fill, stroke, width, dots, fade, opacity } = style;
    const color = (tone: Tone): string =>
      fade ? `url(#${this.id(`fade-${tone}`)})` : this.#theme[tone];
    return (
      (fill === 'hatch'
        ? ` fill="url(#${this.id('hatch')})"`
        : ` fill="${fill ? color(fill) : 'none'}"`) +
      (stroke ? ` stroke="${color(stroke)}" stroke-width="${width ?? 1}"` : '') +
      (dots ? ' stroke-dasharray="1.5 2.5"' : '') +
      (opacity === undefined ? '' : ` opacity="${opacity}"`)
    );
  }
}

/** How much of a fading box is seen, along its length. */
export const FADE_STOPS: readonly (readonly [offset: number, opacity: number])[] = [
  [0, 0.08],
  [0.3, 1],
  [0.7, 1],
  [1, 0.08],
];

function fadeOf(id: string, color: string): string {
  const stops = FADE_STOPS.map(
    ([offset, opacity]) =>
      `<stop offset="${offset}" stop-color="${color}" stop-opacity="${opacity}"/>`,
  );
  return `<linearGradient id="${id}">${stops.join('')}</linearGradient>`;
}
