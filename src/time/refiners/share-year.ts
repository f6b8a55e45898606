import type { Refiner } from '../draft.ts';
import { cue, dash } from '../pieces.ts';
import type { CycleSaid, DateSaid, Said } from '../said.ts';
import { perYear } from '../slot.ts';
import type { Tokens } from '../tokens.ts';

const JOINTS = new Set(['and', 'or', 'to', 'through', 'until']);

/** `April and June 1955`: nothing but a joint stands between the two. */
function joined(t: Tokens, from: number, to: number): boolean {
  if (to - from > 2) return false;
  for (let i = from; i < to; i++)
    if (!dash(t, i) && !JOINTS.has(cue(t, i) ?? '') && !',/&'.includes(t.mark(i) || '?'))
      return false;
  return to > from;
}

const yearless = (said: Said): said is DateSaid | CycleSaid =>
  (said.kind === 'date' && said.year === null && said.month !== null) ||
  (said.kind === 'cycle' && said.year === null && said.relation === null);

/** Place within the year, from 0 to 1. */
function place(said: Said): number | null {
  if (said.kind === 'date') return said.month === null ? null : (said.month - 1) / 12;
  if (said.kind !== 'cycle') return null;
  return said.n / perYear[said.grain] + (said.grain === 'season' ? 2 / 12 : 0);
}

const whole = (said: Said): Said => (said.kind === 'part' ? said.of : said);

/** A year said at the end of a list or range holds for all of it: `December 28 to January 3, 2007`. */
export const shareYear: Refiner = (drafts, { t }) => {
  const out = [...drafts];
  for (let i = out.length - 2; i >= 0; i--) {
    const [draft, next] = [out[i], out[i + 1]];
    if (!draft || !next || !yearless(draft.said) || !joined(t, draft.end, next.first)) continue;
    const after = whole(next.said);
    const year = after.kind === 'date' || after.kind === 'cycle' ? after.year : null;
    const [month, last] = [place(draft.said), place(after)];
    if (typeof year !== 'number' || month === null || last === null) continue;
    out[i] = { ...draft, said: { ...draft.said, year: month > last ? year - 1 : year } };
  }
  return out;
};
