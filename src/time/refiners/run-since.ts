import { isoDay } from '../../util/days.ts';
import type { Draft, Refiner } from '../draft.ts';
import { cue } from '../pieces.ts';
import { Kind, type Tokens } from '../tokens.ts';
import { rangeLabel } from '../label.ts';

/** `since the 2005 London bombings`, `since the early May incident`; not `since the 1980s`. */
function attributive(t: Tokens, { first, end, said }: Draft): boolean {
  const of = said.kind === 'part' ? said.of : said;
  const dated =
    of.kind === 'date' || of.kind === 'cycle' || (of.kind === 'slot' && of.slot.grain === 'year');
  const article = cue(t, first) === 'the' || cue(t, first - 1) === 'the';
  return dated && article && t.kind(end) === Kind.WORD && cue(t, end) === null;
}

/** `since 2001` runs to the document's own day; the TIMEX3 value stays the year. */
export const runSince: Refiner = (drafts, { t, story: { mode, reference } }) =>
  drafts.map((draft) => {
    const { meant, modifier } = draft;
    if (modifier !== 'since' || mode === 'narrative' || reference === null || !meant?.bounds)
      return draft;
    const [from, to] = meant.bounds;
    // `since the 2005 London bombings`: the year belongs to what happened, not to `since`.
    if (to >= reference || attributive(t, draft)) return draft;
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
