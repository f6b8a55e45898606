import raw from '../../data/event/cues.tsv?raw';
import { rows } from './table.ts';
import type { Status } from './types.ts';

export type CueStatus = Status | 'negative';
export type CuePlace = 'verb' | 'word' | 'noun-phrase';

const byPlace: Record<CuePlace, [CueStatus, string][]> = { verb: [], word: [], 'noun-phrase': [] };
for (const [status, cue, place] of rows(raw)) {
  if (cue !== undefined) byPlace[place as CuePlace].push([status as CueStatus, cue]);
}
const verbs = new Map(byPlace.verb.map(([status, lemma]) => [`${status} ${lemma}`, true]));

/** Whether a verb, given by its base form, is a cue for a status. */
export const verbCue = (status: CueStatus, lemma: string): boolean =>
  verbs.has(`${status} ${lemma}`);

/** The cue for a status that stands in a stretch of lower-case words (single spaces, one around each end). */
export function wordCue(status: CueStatus, place: CuePlace, padded: string): string | null {
  const hit = byPlace[place].find(
    ([kind, cue]) =>
      kind === status &&
      padded.includes(cue.startsWith('n') && cue.includes("'") ? cue : ` ${cue} `),
  );
  return hit ? hit[1] : null;
}
