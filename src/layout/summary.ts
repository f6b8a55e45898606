import type { Language } from '../language/types.ts';
import { ymd } from '../util/days.ts';
import type { Data } from './data.ts';
import type { Model } from './model.ts';
import { countOf } from './tracks.ts';

/**
 * The drawing in one sentence: "8 events, 1997 to September 2006, in 5 lanes: Japan 4, …".
 * A stretch of less than a month is told to the day.
 */
export function summaryOf(data: Data): string {
  return [drawnIn(data), undrawnWords(data.model)].filter(Boolean).join(' ');
}

/** Events that no calendar holds are listed, and said to be missing here. */
export const undrawnWords = ({ undrawn, language }: Model): string =>
  undrawn === 0 ? '' : language.say('undrawn', { count: undrawn });

const MOST_NAMED = 5;

function drawnIn(data: Data): string {
  const { model, mask, grouping } = data;
  const { say, list } = model.language;
  let n = 0;
  let first = Infinity;
  let last = -Infinity;
  for (let i = 0; i < model.size; i++) {
    if (mask && mask[i] === 0) continue;
    n++;
    first = Math.min(first, model.start[i] ?? Infinity);
    last = Math.max(last, (model.end[i] ?? 0) - 1);
  }
  if (n === 0) return model.size === 0 ? say('noEvents') : say('noneOf', { count: model.size });
  const events = say(n === model.size ? 'counted' : 'some', { n, count: model.size });
  const stretch = stretchOf(first, last, model.language);
  const size = grouping.heads.length;
  if (size < 2) return say('summary', { events, stretch });
  const heads = grouping.heads.slice(0, MOST_NAMED);
  const counts = heads.map(({ name }, i) => {
    const track = data.tracks[i];
    return say('laneCount', { name, n: track ? countOf(track) : 0 });
  });
  const rest = size - heads.length;
  const names = rest > 0 ? say('andMore', { names: list(counts), count: rest }) : list(counts);
  return say('summaryOfLanes', { events, stretch, count: size, names });
}

function stretchOf(first: number, last: number, { calendar, say }: Language): string {
  const a = ymd(first);
  const b = ymd(last);
  const words = (at: number, [, month, day]: typeof a, isFirst: boolean): string => {
    const whole = isFirst ? month === 1 && day === 1 : month === 12 && day === 31;
    const long = b[0] - a[0] > 20;
    // The first and last event may be known only roughly; a distant year says enough.
    if (whole || long || (isFirst && b[0] - a[0] > 3)) return calendar.year(at);
    return a[0] === b[0] && a[1] === b[1] ? calendar.day(at) : calendar.month(at);
  };
  const [from, to] = [words(first, a, true), words(last, b, false)];
  return from === to ? from : say('stretch', { from, to });
}
