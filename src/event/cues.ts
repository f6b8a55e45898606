import raw from '../../data/event/cues.tsv?raw';
import { rows } from './table.ts';
import type { Status } from './types.ts';

export type CueStatus = Status | 'negative';
export type CuePlace = 'verb' | 'word' | 'noun-phrase';

/** Cues with the characters to look for, by place and status. */
const cues = new Map<string, { cue: string; sought: string }[]>();
const verbs = new Set<string>();
for (const [status, cue, place] of rows(raw)) {
  if (cue === undefined || place === undefined) continue;
  if (place === 'verb') verbs.add(`${status} ${cue}`);
  const key = `${place} ${status}`;
  const sought = cue.startsWith('n') && cue.includes("'") ? cue : ` ${cue} `;
  cues.set(key, [...(cues.get(key) ?? []), { cue, sought }]);
}

/** Whether a verb, given by its base form, is a cue for a status. */
export const verbCue = (status: CueStatus, lemma: string): boolean =>
  verbs.has(`${status} ${lemma}`);

/** The cue for a status that stands in a stretch of lower-case words (single spaces, one around each end). */
export function wordCue(status: CueStatus, place: CuePlace, padded: string): string | null {
  return cues.get(`${place} ${status}`)?.find(({ sought }) => padded.includes(sought))?.cue ?? null;
}
