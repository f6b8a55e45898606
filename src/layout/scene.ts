import type { Data } from './data.ts';
import { emptyScene } from './empty-scene.ts';
import { laneScene } from './lane-scene.ts';
import { heightOf, lanesOf, type Viewport } from './lane-views.ts';
import type { Kept } from './labels.ts';
import { outliersOf } from './outliers.ts';
import { Scale } from './scale.ts';
import { axisOf } from './ticks.ts';
import type { Scene } from './types.ts';
import type { Range } from './range.ts';

export interface Size extends Viewport {
  width: number;
  /** Room for lane names at the left, and for the last tick at the right. */
  gutter: number;
  margin: number;
}

export interface Options {
  /** Labels of the frame before: they stay where they fit. */
  kept?: Kept;
  starred?: ReadonlySet<number>;
  selected?: number;
  /** Width of the page's font against the table of text-width.ts. */
  fontScale?: number;
  /** No label but those of the frame before and the selected event's: while the zoom changes. */
  onlyKept?: boolean;
  /** Today, in days; marked where the window holds it. */
  now?: number;
}

const NOTHING: ReadonlySet<number> = new Set();
const NO_LABELS: Kept = new Map();

/** Timeline, window and size in; one frame as numbers out. */
export function sceneOf(data: Data, range: Range, size: Size, options: Options = {}): Scene {
  const {
    kept = NO_LABELS,
    starred = NOTHING,
    selected = -1,
    fontScale = 1,
    onlyKept = false,
  } = options;
  const { textScale = 1 } = size;
  const scale = new Scale(range.from, range.to, size.gutter, size.width - size.margin);
  const all = lanesOf(data, size);
  const onScreen = all.filter((lane) => lane.y + lane.height > 0 && lane.y < size.height);
  const scene: Scene = {
    ...emptyScene(scale, size.width, size.height),
    contentHeight: heightOf(all),
    lanes: all,
    axis: axisOf(scale, data.model.language, 2, textScale),
    rug: rugOf(data, scale),
    outliers: outliersOf(data, range),
    now: nowIn(scale, options.now),
  };
  for (const lane of onScreen) {
    const index = all.indexOf(lane);
    const part = laneScene({
      data,
      scale,
      lane,
      index,
      kept,
      starred,
      selected,
      fontScale,
      textScale,
      onlyKept,
    });
    if (!part) continue;
    const { inWindow, ...lists } = part;
    for (const key of Object.keys(lists) as (keyof typeof lists)[]) {
      (scene[key] as unknown[]).push(...lists[key]);
    }
    scene.inWindow += inWindow;
  }
  scene.unlabelled = Math.max(0, scene.inWindow - scene.labels.length);
  return scene;
}

const nowIn = (scale: Scale, now = NaN): number | null =>
  now >= scale.from && now <= scale.to ? scale.x(now) : null;

function rugOf(data: Data, scale: Scale): number[] {
  const days = new Set(data.model.sent);
  return [...days]
    .filter((day) => day >= scale.from && day < scale.to)
    .map((day) => scale.x(day + 0.5))
    .sort((a, b) => a - b);
}
