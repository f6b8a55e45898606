import type { Clause } from './clause.ts';
import type { Sentence } from './read.ts';
import { subjectWords } from './subjects.ts';

/** The drafters: what they tell is the cable's own word. */
const OURSELVES = new Set(
  'we i post embassy consulate mission poloff econoff emboff emboffs poloffs polcouns econcouns us'.split(
    ' ',
  ),
);

/** The reporting clauses around a clause, nearest first; a relative or adverbial clause stands on the drafter's word. */
export function tellers(clause: Clause): Clause[] {
  const found: Clause[] = [];
  let at: Clause | null = clause;
  for (let depth = 0; at && depth < 6; depth++) {
    if (at.kind !== 'complement') break;
    at = at.parent;
    if (at?.kind === 'participial' && !at.verb) found.push(at);
    // A name blacked out takes its verb with it: `xxxxx that it would ship …`.
    else if (at?.kind === 'main' && !at.verb) found.push(at);
    else if (at?.verb && (at.verb.class === 'say' || at.verb.class === 'think')) found.push(at);
    if (at?.kind === 'participial') at = at.parent;
  }
  return found;
}

/** Whether the drafters are a reporting clause's subject. */
export const byOurselves = (sentence: Sentence, clause: Clause): boolean => {
  const subject = subjectWords(sentence, clause);
  return (
    subject.length > 0 &&
    subject.length < 4 &&
    subject.some((i) => OURSELVES.has(sentence.words[i]?.low ?? ''))
  );
};
