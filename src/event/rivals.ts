import type { Clause } from './clause.ts';
import type { NounGovernor, VerbGovernor } from './governor.ts';
import type { Sentence } from './read.ts';

/** Prepositions that only say what is spoken about, or presuppose what follows. */
const TOPIC = new Set([
  'after',
  'before',
  'following',
  'since',
  'about',
  'regarding',
  'concerning',
  'of',
  'for',
  'over',
  'until',
  'despite',
  'given',
  'from',
  'with',
  'on',
  'to',
  'including',
  'like',
  'by',
  'against',
]);
const OPENING = new Set(['in', 'at', 'during', 'on']);

/** The verb form nearest left of a noun phrase within its clause: `trying to [call] the president`. */
function localVerb({ words, clauseOf }: Sentence, from: number, clause: Clause): number {
  for (let i = from - 1; i >= 0 && clauseOf[i] === clause; i--) {
    if (
      ['inf', 'ing', 'verb', 'past', 'be', 'have'].includes(words[i]?.tag ?? '') &&
      words[i]?.actor === -1
    )
      return i;
  }
  return -1;
}

/**
 * Whether the clause's verb, rather than a noun beside the date, is what happened then: the noun is the object of a verb that
 * carries it (`held a meeting`), or only says where or on what occasion the verb took place.
 */
export function verbWins(sentence: Sentence, noun: NounGovernor, verb: VerbGovernor): boolean {
  const { words, clauseOf } = sentence;
  const group = verb.clause.verb;
  if (!group || clauseOf[noun.head] !== verb.clause) return false;
  if (noun.class === 'document' && (noun.rule === 'attributive' || noun.dated))
    return verb.class === 'hold' && noun.phrase.from === group.head + 1;
  const subject = verb.clause.words.filter((i) => i < group.first);
  if (subject.some((i) => words[i]?.low === 'there')) return false;
  const before = words[noun.phrase.from - 1];
  if (noun.head < group.first) {
    const opens = before && OPENING.has(before.low) && subject.indexOf(noun.phrase.from - 1) <= 1;
    return opens === true && verb.class !== 'state' && noun.class !== 'meeting';
  }
  const at = localVerb(sentence, noun.phrase.from, verb.clause);
  const local = at === group.head || at < 0 ? verb.class : (words[at]?.verb?.class ?? verb.class);
  const close = words[at]?.tag !== 'ing' || at === group.head;
  const preposition = before?.tag === 'prep' && noun.phrase.from - 1 > at ? before.low : null;
  if (preposition && TOPIC.has(preposition)) return false;
  if (local === 'say' || local === 'state' || local === 'think' || !close) return false;
  if (preposition) return true;
  return local === 'hold' || (noun.rule === 'noun' && noun.phrase.from - at <= 3);
}
