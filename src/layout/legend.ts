import type { Model } from './model.ts';
import { ABOUT, FADE, OPEN_END, OPEN_START, SPAN } from './shape.ts';
import { lookOf, type Look } from './status.ts';

export type LegendKey = Look | 'fade' | 'range' | 'about' | 'open' | 'column' | 'tick' | 'rug';

const LOOKS: readonly [Look, string][] = [
  ['solid', 'occurred'],
  ['hatched', 'reported'],
  ['hollow', 'planned or proposed'],
  ['muted', 'background'],
];
const SHAPES: readonly [number, number, LegendKey, string][] = [
  [SPAN | FADE, SPAN | FADE, 'fade', 'some time in'],
  [SPAN | FADE, SPAN, 'range', 'from – to'],
  [ABOUT, ABOUT, 'about', 'about'],
];

/** Only the shapes that occur, in a constant order. */
export function legendOf(
  model: Model,
  more: { column: boolean; tick: boolean },
): [LegendKey, string][] {
  const looks = new Set<Look>();
  let bits = 0;
  const spans = new Set<number>();
  for (let i = 0; i < model.size; i++) {
    looks.add(lookOf(model.status[i] ?? 0));
    const shape = model.shape[i] ?? 0;
    bits |= shape;
    spans.add(shape & (SPAN | FADE));
  }
  const occurs = (mask: number, value: number): boolean =>
    mask === (SPAN | FADE) ? spans.has(value) : (bits & mask) === value;
  return [
    ...LOOKS.filter(([look]) => looks.has(look)),
    ...SHAPES.filter(([mask, value]) => occurs(mask, value)).map(
      ([, , key, words]): [LegendKey, string] => [key, words],
    ),
    ...(bits & (OPEN_START | OPEN_END) ? [['open', 'before or after'] as [LegendKey, string]] : []),
    ...(more.column ? [['column', 'several: log height'] as [LegendKey, string]] : []),
    ...(more.tick ? [['tick', 'also takes part'] as [LegendKey, string]] : []),
    ...(model.sent.some((day) => !Number.isNaN(day))
      ? [['rug', 'cable sent'] as [LegendKey, string]]
      : []),
  ];
}
