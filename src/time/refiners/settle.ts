import type { Draft, Refiner } from '../draft.ts';
import { leanOf } from '../lean.ts';
import { resolve } from '../resolve.ts';
import type { Context } from '../resolve/context.ts';
import { advance } from '../spine.ts';
import { Kind, type Tokens } from '../tokens.ts';
import type { Said } from '../said.ts';

/** Kinds that later words may count from; a stretch up to now (`the past year`) is none. */
const SILENT = new Set<Said['kind']>(['stretch', 'vague', 'duration', 'set']);

/** What a narrative looks forward to does not carry it on. */
const ahead = ({ modifier }: Draft, context: Context): boolean =>
  context.spine !== null && (modifier === 'until' || context.lean > 0);

/** `the October ballot`, `his June 4 speech`. */
const attributive = (t: Tokens, { end }: Draft): boolean =>
  t.kind(end) === Kind.WORD && t.lexeme(end).cue === null && t.lexeme(end).tense === null;

/** Gives each expression its place on the calendar, in the order of the text. */
export const settle: Refiner = (drafts, { t, story }) =>
  drafts.map((draft): Draft => {
    if (draft.meant) return draft;
    const { mode, reference, last, lastDay, spine } = story;
    const { lean, near } = leanOf(t, draft.first, draft.end);
    // Written out, as a spread of objects is slow.
    const context: Context = {
      mode,
      reference,
      last,
      lastDay,
      spine,
      lean,
      near,
      attributive: attributive(t, draft),
      inferred: new Set(),
      reasons: new Set(),
    };
    const meant = resolve(draft.said, context);
    if (meant.slot && !meant.problem && !SILENT.has(draft.said.kind)) {
      story.last = meant.slot;
      if (meant.slot.grain === 'day') story.lastDay = meant.slot.at;
      if (!ahead(draft, context)) story.spine = advance(story.spine, draft, meant.slot, t);
    }
    return { ...draft, meant, inferred: [...context.inferred], reasons: [...context.reasons] };
  });
