import type { Refiner } from '../draft.ts';
import { cue } from '../pieces.ts';
import type { Tokens } from '../tokens.ts';

const SINGLE = new Set(['since', 'until', 'by', 'before', 'after', 'about']);

function modifier(t: Tokens, first: number): string | null {
  const at = cue(t, first - 1) === 'the' ? first - 2 : first - 1;
  const word = cue(t, at);
  if (word !== null && SINGLE.has(word)) return word;
  if (word === 'of' && cue(t, at - 1) === 'as') return 'as-of';
  if (word === 'than' && /^(later|earlier)$/i.test(t.word(at - 1)))
    return /^l/i.test(t.word(at - 1)) ? 'by' : 'after';
  return null;
}

/** `since`, `until`, `by`, `before`, `after`, `about`, `as of`, `no later than`. */
export const noteModifier: Refiner = (drafts, { t }) =>
  drafts.map((draft) => {
    const word = draft.modifier ?? modifier(t, draft.first);
    return word === draft.modifier ? draft : { ...draft, modifier: word };
  });
