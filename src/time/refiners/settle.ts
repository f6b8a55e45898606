import type { Draft, Refiner } from '../draft.ts';
import { lean } from '../lean.ts';
import { resolve } from '../resolve.ts';
import type { Context } from '../resolve/context.ts';
import type { Said } from '../said.ts';

/** Kinds that later words may count from; a stretch up to now (`the past year`) is none. */
const SILENT = new Set<Said['kind']>(['window', 'vague', 'duration', 'set']);

/** Gives each expression its place on the calendar, in the order of the text. */
export const settle: Refiner = (drafts, { t, story }) =>
  drafts.map((draft): Draft => {
    const context: Context = {
      ...story,
      lean: lean(t, draft.first, draft.end),
      inferred: new Set(),
      reasons: new Set(),
    };
    const meant = resolve(draft.said, context);
    if (meant.slot && !meant.problem && !SILENT.has(draft.said.kind)) story.last = meant.slot;
    return { ...draft, meant, inferred: [...context.inferred], reasons: [...context.reasons] };
  });
