import type { Model } from './model.ts';
import { ABOUT, FADE, OPEN_END, OPEN_START, SPAN } from './shape.ts';
import { STATUSES, type Look } from './status.ts';

export type LegendKey = Look | 'fade' | 'range' | 'about' | 'open' | 'column' | 'tick' | 'rug';

const LOOKS: readonly Look[] = ['solid', 'hatched', 'hollow', 'muted'];
const SHAPES: readonly [number, number, LegendKey][] = [
  [SPAN | FADE, SPAN | FADE, 'fade'],
  [SPAN | FADE, SPAN, 'range'],
  [ABOUT, ABOUT, 'about'],
];

/** Only the shapes that occur, in a constant order. */
export function legendOf(
  model: Model,
  more: { column: boolean; tick: boolean },
): [LegendKey, string][] {
  const statuses = new Uint8Array(256);
  const shapes = new Uint8Array(256);
  for (const status of model.status) statuses[status] = 1;
  for (const shape of model.shape) shapes[shape] = 1;
  const looks = new Set(STATUSES.filter((_, i) => statuses[i] === 1).map((row) => row.look));
  const occurs = (mask: number, value: number): boolean =>
    shapes.some((seen, shape) => seen === 1 && (shape & mask) === value);
  const open = shapes.some((seen, shape) => seen === 1 && (shape & (OPEN_START | OPEN_END)) !== 0);
  const sent = model.sent.some((day) => !Number.isNaN(day));
  const rest: [boolean, LegendKey][] = [
    [open, 'open'],
    [more.column, 'column'],
    [more.tick, 'tick'],
    [sent, 'rug'],
  ];
  const keys: LegendKey[] = [
    ...LOOKS.filter((look) => looks.has(look)),
    ...SHAPES.filter(([mask, value]) => occurs(mask, value)).map(([, , key]) => key),
    ...rest.filter(([is]) => is).map(([, key]) => key),
  ];
  return keys.map((key) => [key, model.language.say(`legend.${key}`)]);
}
