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

/** Words that open a clause or a noun phrase of their own: `said in February it would sell`. */
const OPENERS =
  /^(?:it|he|she|they|we|i|you|that|this|these|those|who|whom|whose|which|when|where|while|but|because|if|although|though|a|an|his|her|its|their|our|my|no|not)$/i;

/** `the October ballot`, `his June 4 speech`. */
const attributive = (t: Tokens, { end }: Draft): boolean =>
  t.kind(end) === Kind.WORD &&
  t.lexeme(end).cue === null &&
  t.lexeme(end).tense === null &&
  !OPENERS.test(t.word(end));

const LINK = /^(?:after|before|since)$/i;
/** Words between two dates of one sentence. */
const REACH = 24;

/** `met on May 24 after a strike began May 23`: `that night` goes on from the meeting, not from what went before it. */
function inPassing(t: Tokens, before: Draft | undefined, { first }: Draft): boolean {
  const day = before?.meant?.slot?.grain === 'day';
  if (!before || !day || first - before.end > REACH) return false;
  let linked = false;
  for (let i = before.end; i < first; i++) {
    if (t.kind(i) === Kind.BREAK || t.mark(i) === '.' || t.mark(i) === ';') return false;
    linked ||= LINK.test(t.word(i));
  }
  return linked;
}

/** `shut until Monday`: whatever the tense, the day that ends a state comes after it. */
const endsOn = ({ modifier, said }: Draft): boolean =>
  modifier === 'until' && said.kind === 'weekday' && said.relation === null;

/** Gives each expression its place on the calendar, in the order of the text. */
export const settle: Refiner = (drafts, { t, story }) => {
  let before: Draft | undefined;
  return drafts.map((draft): Draft => {
    if (draft.meant) return draft;
    const { mode, reference, last, lastDay, spine } = story;
    const { lean, near } = leanOf(t, draft.first, draft.end);
    // Written out, here and below, as a spread of objects is slow.
    const context: Context = {
      mode,
      reference,
      last,
      lastDay,
      spine,
      lean: endsOn(draft) ? 1 : lean,
      near,
      attributive: attributive(t, draft),
      inferred: new Set(),
      reasons: new Set(),
    };
    const meant = resolve(draft.said, context);
    if (meant.slot && !meant.problem && !SILENT.has(draft.said.kind)) {
      story.last = meant.slot;
      const aside = mode === 'document' && inPassing(t, before, draft);
      if (meant.slot.grain === 'day' && !aside) story.lastDay = meant.slot.at;
      if (!ahead(draft, context)) story.spine = advance(story.spine, draft, meant.slot, t);
    }
    before = {
      first: draft.first,
      end: draft.end,
      said: draft.said,
      meant,
      inferred: [...context.inferred],
      reasons: [...context.reasons],
      modifier: draft.modifier,
      role: draft.role,
    };
    return before;
  });
};
