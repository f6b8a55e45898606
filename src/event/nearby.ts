import type { Candidate } from './candidate.ts';
import type { Clause } from './clause.ts';
import type { Discourse } from './discourse.ts';
import type { Governor } from './governor.ts';
import type { Sentence } from './read.ts';
import { isMeeting } from './likeness.ts';
import { subjectActors, subjectWords } from './subjects.ts';
import { tellers } from './tellers.ts';

/** A clause hangs on no more than this many others. */
const DEEP = 6;

/** What is held or breaks out on its own account: no one named near it takes part for that. */
const OWN_ACCOUNT = new Set(
  (
    'election by-election referendum vote ballot poll runoff run-off primary crisis war earthquake storm flood drought famine ' +
    'hurricane epidemic holiday festival anniversary legislation law budget summit'
  ).split(' '),
);

const lemmaOf = (governor: Governor): string =>
  governor.kind === 'noun' ? governor.lemma : (governor.noun?.lemma ?? governor.lemma);

/** Who acts in the clauses that a clause hangs on; the ones who only tell of it are left out. */
function above(sentence: Sentence, clause: Clause, told: readonly Clause[]): string[] {
  let at = clause.parent;
  for (let depth = 0; at && depth < DEEP; depth++) {
    const found = told.includes(at) ? [] : subjectActors(sentence, at);
    if (found.length > 0) return found;
    at = at.parent;
  }
  return [];
}

/** The actor named nearest to word `at` in its sentence, whoever tells of it left out. */
function beside(
  { words, mentions }: Sentence,
  at: number,
  telling: ReadonlySet<number>,
  discourse: Discourse,
): string[] {
  let nearest = Infinity;
  let found: string[] = [];
  words.forEach((word, i) => {
    const mention = mentions[word.actor];
    if (!mention || telling.has(i) || mention.use === 'adjective' || mention.use === 'cited')
      return;
    if (mention.use === 'place' && !discourse.isBody(mention.actor)) return;
    // What went before is nearer than what follows.
    const distance = i < at ? at - i : 2 * (i - at);
    if (distance < nearest) [nearest, found] = [distance, [mention.actor]];
  });
  return found;
}

/**
 * Who is likely to take part in a happening whose own words name no one: the subject of the clause it stands in, of those that
 * one hangs on, or the actor named nearest in the sentence. None for what needs no doer (`the elections`).
 */
export function nearby(candidate: Candidate, discourse: Discourse): string[] {
  const { sentence, governor } = candidate;
  const clause = governor.kind === 'verb' ? governor.clause : sentence.clauseOf[governor.head];
  if (!clause || OWN_ACCOUNT.has(lemmaOf(governor))) return [];
  const told = tellers(clause);
  const own = governor.kind === 'noun' ? subjectActors(sentence, clause) : [];
  if (own.length > 0) return own;
  const higher = above(sentence, clause, told);
  if (higher.length > 0) return higher;
  const telling = new Set(told.flatMap((one) => subjectWords(sentence, one)));
  const near = beside(sentence, governor.head, telling, discourse);
  // `Talks resumed on May 4`: between those whom the sentence before is about.
  return near.length === 0 && isMeeting(candidate) ? discourse.topic(sentence) : near;
}
