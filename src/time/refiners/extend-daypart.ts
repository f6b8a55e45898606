import type { Draft, Refiner } from '../draft.ts';

const DAYS = new Set(['date', 'weekday', 'unit']);

const isDay = ({ said }: Draft): boolean => {
  const of = said.kind === 'part' ? said.of : said;
  return DAYS.has(of.kind) && !(of.kind === 'unit' && of.grain !== 'day');
};

/** `Tuesday morning`, `late Friday evening`, `yesterday afternoon`, `May 5 evening`. */
export const extendDaypart: Refiner = (drafts, { t }) =>
  drafts.map((draft, i) => {
    const { daypart, deictic } = t.lexeme(draft.end);
    if (daypart === null || deictic !== null || !isDay(draft)) return draft;
    if ((drafts[i + 1]?.first ?? t.count) <= draft.end) return draft;
    return { ...draft, end: draft.end + 1, said: { kind: 'daypart', daypart, of: draft.said } };
  });
