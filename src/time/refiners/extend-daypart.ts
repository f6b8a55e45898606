import type { Draft, Refiner } from '../draft.ts';

const DAYS = new Set(['date', 'weekday', 'unit']);

const isDay = ({ said }: Draft): boolean =>
  DAYS.has(said.kind) && !(said.kind === 'unit' && said.grain !== 'day');

/** `Tuesday morning`, `yesterday afternoon`, `May 5 evening`. */
export const extendDaypart: Refiner = (drafts, { t }) =>
  drafts.map((draft, i) => {
    const { daypart, deictic } = t.lexeme(draft.end);
    if (daypart === null || deictic !== null || !isDay(draft)) return draft;
    if ((drafts[i + 1]?.first ?? t.count) <= draft.end) return draft;
    return { ...draft, end: draft.end + 1, said: { kind: 'daypart', daypart, of: draft.said } };
  });
