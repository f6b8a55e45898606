import type { Pen, Stroke, Theme, Tone } from '../../layout/pen.ts';
import { FADE_STOPS } from '../../layout/svg-pen.ts';

const TURN = 2 * Math.PI;

/** Draws on a canvas whose unit is the CSS pixel. Colours are set only where they change. */
export class CanvasPen implements Pen {
  readonly #context: CanvasRenderingContext2D;
  readonly #theme: Theme;
  #hatch: CanvasPattern | null = null;

  constructor(context: CanvasRenderingContext2D, theme: Theme) {
    this.#context = context;
    this.#theme = theme;
  }

  disc(x: number, y: number, radius: number, style: Stroke): void {
    const c = this.#context;
    c.beginPath();
    c.arc(x, y, radius, 0, TURN);
    this.#finish(style, x - radius, x + radius);
  }

  box(x: number, y: number, width: number, height: number, style: Stroke): void {
    const c = this.#context;
    if (style.fill && !style.stroke && !style.fade && style.fill !== 'hatch') {
      c.fillStyle = this.#theme[style.fill];
      if (style.opacity !== undefined) c.globalAlpha = style.opacity;
      c.fillRect(x, y, width, height);
      if (style.opacity !== undefined) c.globalAlpha = 1;
      return;
    }
    c.beginPath();
    c.rect(x, y, width, height);
    this.#finish(style, x, x + width);
  }

  line(x0: number, y0: number, x1: number, y1: number, style: Stroke): void {
    const c = this.#context;
    const half = (style.width ?? 1) === 1 ? 0.5 : 0;
    const snap = (v: number): number => (half ? Math.floor(v) + half : v);
    c.beginPath();
    c.moveTo(snap(x0), snap(y0));
    c.lineTo(snap(x1), snap(y1));
    this.#finish(style, x0, x1);
  }

  #finish(style: Stroke, x0: number, x1: number): void {
    const c = this.#context;
    const { fill, stroke, width, dots, fade, opacity } = style;
    const color = (tone: Tone): string | CanvasGradient =>
      fade ? this.#gradient(this.#theme[tone], x0, x1) : this.#theme[tone];
    if (opacity !== undefined) c.globalAlpha = opacity;
    if (fill) {
      c.fillStyle = fill === 'hatch' ? this.#hatching() : color(fill);
      c.fill();
    }
    if (stroke) {
      c.strokeStyle = color(stroke);
      c.lineWidth = width ?? 1;
      if (dots) c.setLineDash([1.5, 2.5]);
      c.stroke();
      if (dots) c.setLineDash([]);
    }
    if (opacity !== undefined) c.globalAlpha = 1;
  }

  /** Opacity by the same stops as in SVG, on whatever notation the theme's colour has. */
  #gradient(color: string, x0: number, x1: number): CanvasGradient {
    const gradient = this.#context.createLinearGradient(x0, 0, x1, 0);
    for (const [offset, opacity] of FADE_STOPS) {
      const percent = Math.round(opacity * 100);
      gradient.addColorStop(offset, `color-mix(in srgb, ${color} ${percent}%, transparent)`);
    }
    return gradient;
  }

  #hatching(): CanvasPattern | string {
    this.#hatch ??= hatching(this.#context, this.#theme);
    return this.#hatch ?? this.#theme.soft;
  }
}

/** Slanted lines, drawn once at the screen's own resolution. */
function hatching(context: CanvasRenderingContext2D, theme: Theme): CanvasPattern | null {
  const scale = context.getTransform().a || 1;
  const size = 4;
  const tile = document.createElement('canvas');
  tile.width = tile.height = Math.round(size * scale);
  const c = tile.getContext('2d');
  if (!c) return null;
  c.scale(tile.width / size, tile.height / size);
  c.fillStyle = theme.paper;
  c.fillRect(0, 0, size, size);
  c.strokeStyle = theme.ink;
  c.lineWidth = 1.2;
  for (const x of [-size, 0, size]) {
    c.moveTo(x - 1, size + 1);
    c.lineTo(x + size + 1, -1);
  }
  c.stroke();
  const pattern = context.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(size / tile.width, size / tile.height));
  return pattern;
}
