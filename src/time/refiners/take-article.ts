import type { Refiner } from '../draft.ts';
import { cue } from '../pieces.ts';
import type { Said } from '../said.ts';

/** Kinds whose article is part of the expression, as TIMEX3 has it: `the summer`, `the 1990s`. */
const WITH = new Set<Said['kind']>([
  'part',
  'unit',
  'stretch',
  'nth',
  'week-of',
  'shift',
  'weekday',
  'near',
  'edge',
]);

export const takeArticle: Refiner = (drafts, { t }) =>
  drafts.map((draft) => {
    const { said, first } = draft;
    const season = said.kind === 'cycle' && said.grain !== 'month';
    const decade = said.kind === 'slot' && said.slot.grain === 'decade';
    const takes = WITH.has(said.kind) || season || decade;
    return takes && cue(t, first - 1) === 'the' ? { ...draft, first: first - 1 } : draft;
  });
