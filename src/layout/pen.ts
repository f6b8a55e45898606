/** The one ink and its shades, the one accent: what a theme gives a colour to. */
export type Tone = 'paper' | 'raised' | 'ink' | 'soft' | 'faint' | 'rule' | 'accent';

export type Theme = Readonly<Record<Tone, string>>;

export interface Stroke {
  readonly fill?: Tone | 'hatch';
  readonly stroke?: Tone;
  readonly width?: number;
  readonly dots?: boolean;
  /** Both ends of a box fade out. */
  readonly fade?: boolean;
  readonly opacity?: number;
}

/** What draws: a canvas in the page, a string of SVG anywhere. All numbers are pixels. */
export interface Pen {
  disc(x: number, y: number, radius: number, style: Stroke): void;
  box(x: number, y: number, width: number, height: number, style: Stroke): void;
  line(x0: number, y0: number, x1: number, y1: number, style: Stroke): void;
}
