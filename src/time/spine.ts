import { bounds } from './bounds.ts';
import type { Draft } from './draft.ts';
import { cue } from './pieces.ts';
import type { Spine } from './resolve/context.ts';
import type { Slot } from './slot.ts';
import { Kind, type Tokens } from './tokens.ts';
import { ymd } from '../util/days.ts';

/** A heading is a line of at most this many characters that ends without a full stop. */
const HEADING = 80;
/** A leap of more years than this, inside a sentence, is an aside. */
const ASIDE = 1;
const LEAD = 3;

/** The expression stands in a line of its own, like `Campaign of 1905`. */
function heading({ text }: Tokens, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - HEADING - 1), start);
  const after = text.slice(end, end + HEADING);
  const [from, to] = [before.lastIndexOf('\n'), after.indexOf('\n')];
  if (from < 0 && (to < 0 || start > HEADING)) return false;
  if (to < 0 && end + HEADING < text.length) return false;
  const line =
    before.slice(from + 1) + text.slice(start, end) + after.slice(0, to < 0 ? HEADING : to);
  return line.length <= HEADING && !/[.;,]\s*$/.test(line);
}

/** It opens its sentence: `In 1941, …`, `By the summer of 1942 …`. */
function opens(t: Tokens, first: number): boolean {
  for (let i = first - 1; i >= first - LEAD; i--) {
    if (t.kind(i) === Kind.BREAK || t.kind(i) === Kind.NONE) return true;
    if ('.!?"”'.includes(t.mark(i) || 'x')) return true;
    if (
      cue(t, i) === null &&
      t.lexeme(i).part === null &&
      !/^(beginning|starting)$/i.test(t.word(i))
    )
      return t.text.slice(t.end(i), t.start(i + 1)).includes('\n');
    if (t.text.slice(t.end(i - 1), t.start(i)).includes('\n')) return true;
  }
  return false;
}

const COARSE = new Set<Slot['grain']>(['year', 'fiscal', 'decade', 'century']);

function saysYear({ said }: Draft): boolean {
  const of = said.kind === 'part' || said.kind === 'daypart' ? said.of : said;
  return (of?.kind === 'date' || of?.kind === 'cycle') && typeof of.year === 'number';
}

/**
 * Where the narrative stands after an expression. Dates without a year carry it on; a year in
 * passing (`the 1968 convention`, `declassified in 2005`) does not, unless it opens a sentence or
 * is a heading.
 */
export function advance(spine: Spine | null, draft: Draft, slot: Slot, t: Tokens): Spine | null {
  const [day] = bounds(slot);
  const [year] = ymd(day);
  const head = heading(t, t.start(draft.first), t.end(draft.end - 1));
  const strong = spine === null || head || opens(t, draft.first);
  if (COARSE.has(slot.grain)) {
    if (slot.grain !== 'year') return spine;
    const step = spine ? year - spine.year : 0;
    if (step === 0 && spine) return spine;
    return strong ? { year, day: null } : spine;
  }
  if (draft.said.kind === 'shift' || draft.said.kind === 'unit')
    return slot.grain === 'day' || spine === null ? { year, day } : spine;
  if (!saysYear(draft) || strong || Math.abs(year - spine.year) <= ASIDE) return { year, day };
  return spine;
}
