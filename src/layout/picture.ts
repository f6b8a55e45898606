import type { Language } from '../language/types.ts';
import type { Data } from './data.ts';
import { stripOf, type Strip } from './density.ts';
import { LABEL_SIZE, LANE_MOST } from './geometry.ts';
import { legendOf, type LegendKey } from './legend.ts';
import { sceneOf } from './scene.ts';
import { summaryOf } from './summary.ts';
import { textWidth, WIDEST_FONT } from './text-width.ts';
import type { Scene } from './types.ts';
import { fullRange, type Range } from './range.ts';

/** A scene with all around it: what stands alone, in a file or on paper. */
export interface Picture {
  language: Language;
  title: string;
  summary: string;
  /** For those who cannot see it. */
  alt: string;
  /** A line below the drawing: whose it is. */
  credit: string;
  scene: Scene;
  strip: Strip;
  legend: [LegendKey, string][];
}

export const NAME_SIZE = 13;
export const RIGHT_MARGIN = 16;
/** Names of lanes have at most this much room; the rest is cut off with an ellipsis. */
const WIDEST_NAMES = 200;
const NAME_PADDING = 34;

/** Room for the lanes' names and counts, in pixels. */
export function gutterOf(data: Data, width: number, fontScale: number, textScale = 1): number {
  const { heads } = data.grouping;
  const widest = (words: readonly string[], size: number): number =>
    Math.max(0, ...words.map((word) => fontScale * textWidth(word.slice(0, 60), size)));
  const numbers = heads.map((head) => data.model.language.number(head.count));
  const names = heads.map((head) => head.name);
  const need = widest(names, NAME_SIZE) + widest(numbers, LABEL_SIZE) + NAME_PADDING;
  return Math.round(Math.min(need, WIDEST_NAMES * textScale, width * 0.3));
}

/** All lanes at full height, `width` pixels wide. */
export function pictureOf(data: Data, range: Range, width: number, title = ''): Picture {
  const gutter = gutterOf(data, width, WIDEST_FONT);
  const height = data.grouping.heads.length * LANE_MOST;
  const scene = sceneOf(
    data,
    range,
    {
      width,
      height,
      scrollTop: 0,
      gutter,
      margin: RIGHT_MARGIN,
    },
    { fontScale: WIDEST_FONT },
  );
  const summary = summaryOf(data);
  return {
    language: data.model.language,
    title,
    summary,
    alt: summary,
    credit: '',
    scene,
    strip: stripOf(data, fullRange(data.model), gutter, width - RIGHT_MARGIN),
    legend: legendOf(data.model, {
      column: scene.columns.length > 0,
      tick: data.grouping.others !== null,
    }),
  };
}
