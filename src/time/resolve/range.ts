import { edtfInterval } from '../edtf.ts';
import { ofBounds, offCalendar, type Meant } from '../meant.ts';
import { ymd } from '../../util/days.ts';
import type { CycleSaid, DateSaid, Said } from '../said.ts';
import type { Context, Resolve, Resolver } from './context.ts';

/** `[2009-05,2009-06]`: one of them. */
const choose = (meant: readonly Meant[]): string => `[${meant.map((m) => m.edtf ?? '').join(',')}]`;

const interval = (a: Meant, b: Meant): string | null =>
  a.edtf && b.edtf && !/[[/]/.test(a.edtf + b.edtf) ? `${a.edtf}/${b.edtf}` : null;

const yearless = (said: Said): said is DateSaid | CycleSaid =>
  (said.kind === 'date' || said.kind === 'cycle') && said.year === null;

/** The last month it reaches, from 1. */
function monthOf(said: DateSaid | CycleSaid, fallback: number): number {
  if (said.kind === 'date') return said.month ?? fallback;
  return said.grain === 'month' ? said.n + 1 : fallback;
}

/** A range's end follows its start: a year that the end leaves out is the first one that fits. */
function follow(said: Said, from: Meant): Said {
  if (!from.bounds || !yearless(said)) return said;
  const [year, month] = ymd(from.bounds[0]);
  return { ...said, year: monthOf(said, month) < month ? year + 1 : year };
}

/** And its start goes before its end. */
function precede(said: DateSaid | CycleSaid, to: Meant): Said {
  if (!to.bounds) return said;
  const [year, month] = ymd(to.bounds[0]);
  return { ...said, year: monthOf(said, month) > month ? year - 1 : year };
}

/** In a narrative the end of a range is where the telling goes on, so it is placed first. */
function resolveEnds(from: Said, to: Said, context: Context, resolve: Resolve): [Meant, Meant] {
  if (context.mode === 'narrative' && yearless(from) && yearless(to)) {
    const b = resolve(to, context);
    return [resolve(precede(from, b), context), b];
  }
  const a = resolve(from, context);
  return [a, resolve(follow(to, a), context)];
}

export const range: Resolver<'range'> = ({ from, to }, context, resolve) => {
  const [a, b] = resolveEnds(from.said, to.said, context, resolve);
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
