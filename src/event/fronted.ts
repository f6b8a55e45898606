import type { Clause } from './clause.ts';
import { eventNoun } from './nouns.ts';
import type { Sentence } from './read.ts';

/** `During a trip to Brazil, …`: what a clause opens with before its subject only sets the scene, unless it names a meeting or those it was done with. */
export function frontedWords({ words }: Sentence, clause: Clause): Set<number> {
  const first = clause.verb?.first ?? -1;
  const before = clause.words.filter((i) => i < first && i !== clause.opener);
  const lead = words[before[0] ?? -1];
  const comma = before.findLast((i, at) => at > 0 && /,/.test(words[i]?.gap ?? ''));
  if (!lead || comma === undefined || !['prep', 'sub', 'ing'].includes(lead.tag)) return new Set();
  const inside = before.filter((i) => i < comma);
  const kept =
    ['with', 'by', 'between', 'together'].includes(lead.low) ||
    inside.some(
      (i) => eventNoun(words[i]?.low ?? '')?.class === 'meeting' && words[i]?.low !== 'trip',
    );
  return kept ? new Set() : new Set(inside);
}
