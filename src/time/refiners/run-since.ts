import { isoDay } from '../../util/days.ts';
import type { Refiner } from '../draft.ts';
import { rangeLabel } from '../label.ts';

/** `since 2001` runs to the document's own day; the TIMEX3 value stays the year. */
export const runSince: Refiner = (drafts, { story: { mode, reference } }) =>
  drafts.map((draft) => {
    const { meant, modifier } = draft;
    if (modifier !== 'since' || mode === 'narrative' || reference === null || !meant?.bounds)
      return draft;
    const [from, to] = meant.bounds;
    if (to >= reference) return draft;
    return {
      ...draft,
      reasons: [...draft.reasons, 'since'],
      meant: {
        ...meant,
        bounds: [from, reference],
        edtf: `${meant.edtf?.startsWith('[') ? isoDay(from) : (meant.edtf?.split('/')[0] ?? isoDay(from))}/${isoDay(reference)}`,
        precision: 'range',
        label: rangeLabel([from, reference]),
      },
    };
  });
