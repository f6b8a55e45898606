import type { Draft, Refiner } from '../draft.ts';
import { leanOf } from '../lean.ts';
import { resolve } from '../resolve.ts';
import { ymd } from '../../util/days.ts';
import { dayKey, monthKey, weekdayKey, type Context } from '../resolve/context.ts';
import type { Slot } from '../slot.ts';
import { cue } from '../pieces.ts';
import { advance } from '../spine.ts';
import { Kind, type Tokens } from '../tokens.ts';
import type { Said } from '../said.ts';

/** Kinds that later words may count from; a stretch up to now (`the past year`) is none. */
const SILENT = new Set<Said['kind']>(['stretch', 'vague', 'duration', 'set']);

/** `the previous day` looks back and leaves the telling where it was. */
const silent = ({ said }: Draft): boolean =>
  SILENT.has(said.kind) || (said.kind === 'unit' && said.origin === 'text' && said.offset < 0);

/** What was done since then is past; `adjourned until May 3` looks ahead, whatever the verb. */
const MODIFIED: Readonly<Record<string, { lean: number; near: boolean }>> = {
  since: { lean: -1, near: true },
  until: { lean: 1, near: false },
};

/** Keeps the year that the text gave to a month, and the one that a day was found to have. */
function remember(years: Context['years'], { said }: Draft, { grain, at }: Slot): void {
  if (said.kind === 'cycle' && grain === 'month' && typeof said.year === 'number')
    years.set(monthKey(said.n + 1), said.year);
  if (said.kind !== 'date' || grain !== 'day') return;
  const [year, month, day] = ymd(at);
  const key = dayKey(month, day);
  if (typeof said.year === 'number') years.set(key, said.year).set(monthKey(month), said.year);
  else if (!years.has(key)) years.set(key, year);
  if (said.weekday !== null) years.set(weekdayKey(said.weekday), at);
}

/** What a narrative looks forward to does not carry it on. */
const ahead = ({ modifier }: Draft, context: Context): boolean =>
  context.spine !== null && (modifier === 'until' || context.lean > 0);

const PREPOSITIONS = new Set(['in', 'on', 'since', 'by', 'until', 'before', 'after', 'from', 'to']);

/** `the October ballot`, `his June 4 speech`; not `resumed in June our talks`. */
const attributive = (t: Tokens, { first, end }: Draft): boolean =>
  t.kind(end) === Kind.WORD &&
  t.lexeme(end).cue === null &&
  t.lexeme(end).tense === null &&
  !PREPOSITIONS.has(cue(t, first - 1) ?? '');

/** Gives each expression its place on the calendar, in the order of the text. */
export const settle: Refiner = (drafts, { t, story }) =>
  drafts.map((draft): Draft => {
    if (draft.meant) return draft;
    const { mode, reference, last, lastDay, spine, years } = story;
    const { lean, near } = MODIFIED[draft.modifier ?? ''] ?? leanOf(t, draft.first, draft.end);
    // Written out, as a spread of objects is slow.
    const context: Context = {
      mode,
      reference,
      last,
      lastDay,
      spine,
      lean,
      near,
      years,
      attributive: attributive(t, draft),
      inferred: new Set(),
      reasons: new Set(),
    };
    const meant = resolve(draft.said, context);
    if (meant.slot && !meant.problem && !silent(draft)) {
      remember(years, draft, meant.slot);
      story.last = meant.slot;
      if (meant.slot.grain === 'day') story.lastDay = meant.slot.at;
      if (!ahead(draft, context)) story.spine = advance(story.spine, draft, meant.slot, t);
    }
    return { ...draft, meant, inferred: [...context.inferred], reasons: [...context.reasons] };
  });
