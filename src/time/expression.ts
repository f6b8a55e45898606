import { isoDay } from '../util/days.ts';
import type { Draft } from './draft.ts';
import type { Meant } from './meant.ts';
import type { Reading } from './said.ts';
import type { Tokens } from './tokens.ts';
import type { TimeExpression } from './types.ts';

type Notes = Pick<TimeExpression, 'inferred' | 'reasons' | 'modifier' | 'role'>;

function express(t: Tokens, { first, end }: Reading, meant: Meant, notes: Notes): TimeExpression {
  const [start, stop] = [t.start(first), t.end(end - 1)];
  const text = t.text.slice(start, stop);
  const usable = meant.bounds;
  return {
    start,
    end: stop,
    text,
    type: meant.type,
    value: meant.value,
    edtf: usable ? meant.edtf : null,
    earliest: usable ? isoDay(usable[0]) : null,
    latest: usable ? isoDay(usable[1]) : null,
    precision: usable ? meant.precision : null,
    inferred: notes.inferred,
    reasons: notes.reasons,
    modifier: notes.modifier,
    role: notes.role,
    label: meant.label || text,
    problem: meant.problem,
  };
}

/** A settled draft as the contract has it. */
export function toExpression(t: Tokens, draft: Draft): TimeExpression[] {
  const { meant, inferred, reasons, modifier, role } = draft;
  if (!meant) return [];
  const notes = { inferred, reasons, modifier, role };
  const whole = express(t, draft, meant, notes);
  const ends = meant.ends?.map((end) => express(t, end, end.meant, notes));
  return [ends ? { ...whole, ends } : whole];
}
