import type { Draft, Page, Refiner } from '../draft.ts';
import { cue } from '../pieces.ts';
import { Kind, type Tokens } from '../tokens.ts';

const RESOLUTIONS = /^(unscrs?|res|resolutions?)$/i;
/** A number of a resolution that could be a year. */
const LEAST = 1000;
const LIST = 20;

/** Notes the numbers after `resolution`, one or several: `UNSCRs 1737, 1747 and 1803`. */
function note(t: Tokens, from: number, serials: Set<number>): void {
  for (let i = from; i < from + LIST; i++) {
    const joint = cue(t, i) === 'and' || cue(t, i) === 'or';
    if (t.kind(i) === Kind.NUMBER && t.value(i) >= LEAST && t.mark(i - 1) !== '(')
      serials.add(t.value(i));
    else if (t.kind(i) !== Kind.NUMBER && !joint && !',()&'.includes(t.mark(i) || '?')) return;
  }
}

function look(t: Tokens, serials: Set<number>): void {
  for (let i = 0; i < t.count; i++)
    if (t.lexeme(i).label && RESOLUTIONS.test(t.word(i))) note(t, i + 1, serials);
}

/** `the 1803 requirements`, once resolution 1803 was named; `in 1973` stays a year. */
function isSerial(t: Tokens, { said, first, end }: Draft, { story }: Page): boolean {
  if (said.kind !== 'slot' || said.slot.grain !== 'year' || end !== first + 1) return false;
  return story.serials.has(said.slot.at) && cue(t, first - 1) !== 'in' && t.mark(first - 1) !== '(';
}

/** Leaves out years that are the numbers of resolutions the text has named. */
export const dropSerials: Refiner = (drafts, page) => {
  look(page.t, page.story.serials);
  return page.story.serials.size === 0
    ? [...drafts]
    : drafts.filter((draft) => !isSerial(page.t, draft, page));
};
