import { edtfInterval } from '../edtf.ts';
import { ofBounds, offCalendar, type Meant } from '../meant.ts';
import { ymd } from '../../util/days.ts';
import type { Said } from '../said.ts';
import { yearOf, type Resolver } from './context.ts';

/** `[2009-05,2009-06]`: one of them. */
const choose = (meant: readonly Meant[]): string => `[${meant.map((m) => m.edtf ?? '').join(',')}]`;

const interval = (a: Meant, b: Meant): string | null =>
  a.edtf && b.edtf && !/[[/]/.test(a.edtf + b.edtf) ? `${a.edtf}/${b.edtf}` : null;

/** A range's end follows its start: a year that the end leaves out is the first one that fits. */
function follow(said: Said, from: Meant): Said {
  if (!from.bounds || (said.kind !== 'date' && said.kind !== 'cycle') || said.year !== null)
    return said;
  const year = yearOf(from.bounds[0]);
  const [, month] = ymd(from.bounds[0]);
  const earlier =
    said.kind === 'date'
      ? (said.month ?? 12) < month
      : said.grain === 'month' && said.n + 1 < month;
  return { ...said, year: earlier ? year + 1 : year };
}

export const range: Resolver<'range'> = ({ from, to }, context, resolve) => {
  const a = resolve(from.said, context);
  const b = resolve(follow(to.said, a), context);
  const problem = a.problem ?? b.problem;
  const ends = [
    { ...from, meant: a },
    { ...to, meant: b },
  ];
  if (!a.bounds || !b.bounds || a.bounds[0] > b.bounds[1])
    return { ...offCalendar('DATE', '', problem ?? 'the range ends before it begins'), ends };
  const stretch = [a.bounds[0], b.bounds[1]] as const;
  const meant = ofBounds(stretch, `${a.value}/${b.value}`);
  return { ...meant, edtf: interval(a, b) ?? edtfInterval(stretch), slot: b.slot, problem, ends };
};

export const choice: Resolver<'choice'> = ({ of }, context, resolve) => {
  const ends = of.map((reading) => ({ ...reading, meant: resolve(reading.said, context) }));
  const all = ends.map(({ meant }) => meant);
  const days = all.flatMap((meant) => meant.bounds ?? []);
  if (days.length < all.length * 2) return { ...offCalendar('DATE', ''), ends };
  const stretch = [Math.min(...days), Math.max(...days)] as const;
  const meant = ofBounds(stretch, all.map(({ value }) => value).join('/'));
  return { ...meant, edtf: choose(all), slot: all.at(-1)?.slot ?? null, ends };
};
