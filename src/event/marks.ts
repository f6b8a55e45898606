import type { Candidate } from './candidate.ts';
import { content, heads } from './likeness.ts';

/**
 * What a candidate is looked up by: two of one happening share a mark. Of one interval they share a participant, a word of their
 * titles or their head; of two intervals, one inside the other, their head and a word, or they are periods with one head.
 */
export function marksOf(one: Candidate): string[] {
  const { earliest, latest } = one.time;
  const day = `${earliest ?? ''} ${latest ?? ''}`;
  const words = content(one);
  const marks = one.actors.map((id) => `${day} who ${id}`);
  for (const word of words) marks.push(`${day} word ${word}`);
  for (const head of heads(one)) {
    if (head === '') continue;
    marks.push(`${day} head ${head}`);
    if (one.kind === 'period') marks.push(`period ${head}`);
    else for (const word of words) marks.push(`${head} ${word}`);
  }
  return marks;
}

/** Candidates of one sort differ only by where they stand. */
export function sortOf({
  sentence,
  time,
  governor,
  title,
  polarity,
  kind,
  actors,
}: Candidate): string {
  const noun = governor.kind === 'verb' ? governor.noun : null;
  const name = `${governor.kind} ${governor.lemma} ${governor.class} ${noun?.lemma ?? ''} ${noun?.class ?? ''}`;
  const when = `${time.earliest ?? ''} ${time.latest ?? ''} ${time.modifier ?? ''}`;
  const first = sentence.order === 0;
  return [name, when, polarity, kind, first, actors.join(' '), title].join('\n');
}
