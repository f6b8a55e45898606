import { eventNoun, type NounClass } from './nouns.ts';
import { isPossessive, phraseEnd, phraseStart, type Range } from './phrase.ts';
import type { Clause } from './clauses.ts';
import type { Sentence } from './read.ts';
import type { VerbClass } from './verbs.ts';
import type { Word } from './words.ts';

/** What a time expression dates. */
export type Governor =
  | {
      kind: 'noun';
      rule: 'attributive' | 'noun';
      head: number;
      lemma: string;
      class: NounClass;
      phrase: Range;
    }
  | {
      kind: 'verb';
      rule: 'verb';
      head: number;
      lemma: string;
      class: VerbClass;
      clause: Clause;
      noun: { lemma: string; class: NounClass } | null;
    };

const REACH = 12;
/** Before a day `on` is adverbial, before a month or year `in`: what follows is no noun the date belongs to. */
const ADVERBIAL = new Set([
  'on',
  'in',
  'by',
  'until',
  'till',
  'since',
  'before',
  'after',
  'from',
  'for',
  'to',
  'between',
  'as',
  'around',
  'about',
  'circa',
]);
const LINKS = new Set(
  'on in of at for during from between by to since until scheduled held set dated slated planned around about late beginning starting'.split(
    ' ',
  ),
);
const IN_RUN = new Set(['word', 'part', 'number', 'ing', 'past']);

/** `July 5 [North Korean missile launches]`: the event noun that heads the words right of the date. */
function attributive({ words, times }: Sentence, first: number, last: number): Governor | null {
  const time = times[words[first]?.time ?? -1];
  const prev = words[first - 1];
  const close = /(?:'s|s')$/.test(words[last]?.low ?? '');
  const relative = time?.reasons.includes('relative') ?? false;
  if (relative && !close && !(prev && (prev.tag === 'det' || isPossessive(prev)))) return null;
  const adverbial = prev && ADVERBIAL.has(prev.low);
  const day = time?.precision === 'day' || time?.precision === 'range';
  if (adverbial && !close && !(prev.low === 'in' && day)) {
    if (!(['after', 'before', 'since', 'for', 'from', 'to', 'about'].includes(prev.low) && day))
      return null;
  }
  let head = -1;
  for (let i = last + 1; i < Math.min(words.length, last + REACH); i++) {
    const word = words[i];
    if (!word || (/[,;:]/.test(word.gap) && word.actor < 0)) break;
    if (/[,;:]/.test(word.gap) && word.actor !== words[i - 1]?.actor) break;
    if (word.actor < 0 && !IN_RUN.has(word.tag)) break;
    if (word.actor < 0 && word.tag === 'past' && head >= 0) break;
    if (eventNoun(word.low) && (word.actor < 0 || words[i + 1]?.actor !== word.actor)) head = i;
  }
  if (head < 0) return null;
  return nounAt(words, head, 'attributive', Math.min(first, phraseStart(words, head)));
}

function nounAt(
  words: readonly Word[],
  head: number,
  rule: 'attributive' | 'noun',
  from = phraseStart(words, head),
  to = phraseEnd(words, head),
): Governor | null {
  const noun = eventNoun(words[head]?.low ?? '');
  return (
    noun && { kind: 'noun', rule, head, lemma: noun.lemma, class: noun.class, phrase: { from, to } }
  );
}

/** `meeting [on the subject] August 8`: the nearest event noun left of the date, prepositional phrases passed over. */
function nounLeft({ words, clauseOf }: Sentence, first: number, last: number): Governor | null {
  let at = first - 1;
  while (at >= 0 && (LINKS.has(words[at]?.low ?? '') || words[at]?.tag === 'adv')) at--;
  for (; at >= 0 && first - at < REACH; at--) {
    const word = words[at];
    const next = words[at + 1];
    if (!word || clauseOf[at] !== clauseOf[first]) return null;
    if (next && /[,;]/.test(next.gap) && next.time < 0 && next.actor !== word.actor) return null;
    if (
      word.actor < 0 &&
      [
        'verb',
        'past',
        'be',
        'have',
        'do',
        'modal',
        'rel',
        'that',
        'sub',
        'inf',
        'pron',
        'ing',
        'time',
      ].includes(word.tag)
    )
      return null;
    if (
      word.tag === 'word' &&
      eventNoun(word.low) &&
      (word.actor < 0 || next?.actor !== word.actor)
    ) {
      return nounAt(
        words,
        at,
        'noun',
        phraseStart(words, at),
        Math.max(last + 1, phraseEnd(words, at)),
      );
    }
  }
  return null;
}

/** The clause with a verb that a word belongs to: its own, or the nearest one it hangs on. */
function verbClause(sentence: Sentence, at: number): Clause | null {
  let clause = sentence.clauseOf[at] ?? null;
  while (clause && !clause.verb && !(clause.kind === 'participial' && clause.words.length > 2))
    clause = clause.parent ?? clause.shares;
  return clause;
}

function verbAt(sentence: Sentence, at: number): Governor | null {
  const clause = verbClause(sentence, at);
  if (!clause) return null;
  const { words } = sentence;
  const group = clause.verb;
  const head = group?.head ?? clause.words[0] ?? at;
  const reading = words[head]?.verb;
  const before = clause.words
    .filter((i) => i < (group?.first ?? head))
    .map((i) => eventNoun(words[i]?.low ?? ''))
    .filter((n) => n !== null);
  const after = clause.words
    .filter((i) => i > head && i < head + 8)
    .map((i) => (words[i]?.time === -1 ? eventNoun(words[i]?.low ?? '') : null))
    .filter((n) => n !== null);
  const lemma = group?.lemma ?? reading?.lemma ?? '';
  const kind = group?.class ?? reading?.class ?? 'act';
  const noun =
    kind === 'hold'
      ? (after[0] ?? before.at(-1) ?? null)
      : kind === 'state' || lemma === 'occur'
        ? (before.at(-1) ?? null)
        : null;
  return { kind: 'verb', rule: 'verb', head, lemma, class: kind, clause, noun };
}

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

/** Whether the clause's verb, rather than a noun beside the date, is what happened then. */
function verbWins(
  { words, clauseOf }: Sentence,
  noun: Governor & { kind: 'noun' },
  verb: Governor & { kind: 'verb' },
): boolean {
  const group = verb.clause.verb;
  if (!group) return false;
  if (noun.class === 'document' && noun.rule === 'attributive' && verb.class !== 'hold')
    return false;
  if (clauseOf[noun.head] !== verb.clause) return false;
  const before = words[noun.phrase.from - 1];
  const fronted = noun.head < group.first;
  const subject = verb.clause.words.filter((i) => i < group.first);
  if (subject.some((i) => words[i]?.low === 'there')) return false;
  if (fronted) {
    const opens = before && OPENING.has(before.low) && noun.phrase.from - 1 === subject[0];
    if (opens) return verb.class !== 'state';
    return noun.rule === 'noun' ? false : false;
  }
  if (verb.class === 'think') return false;
  const preposition =
    before && before.tag === 'prep' && noun.phrase.from - 1 > group.head ? before.low : null;
  if (preposition) {
    if (TOPIC.has(preposition)) return false;
    return isPossessive(words[noun.phrase.from]) || noun.rule === 'noun'
      ? verb.class !== 'say' && verb.class !== 'state'
      : verb.class === 'act' || verb.class === 'hold';
  }
  if (verb.class === 'say' || verb.class === 'state') return false;
  return noun.phrase.from - group.head <= 3 || verb.class === 'hold';
}

/**
 * Finds what the time expression in words `first` to `last` of a sentence dates: the event noun right of it, the event noun left of
 * it, or the verb of its clause; null where there is none.
 */
export function governor(sentence: Sentence, first: number, last: number): Governor | null {
  const noun = attributive(sentence, first, last) ?? nounLeft(sentence, first, last);
  const verb = verbAt(sentence, first);
  if (noun?.kind === 'noun' && verb?.kind === 'verb')
    return verbWins(sentence, noun, verb) ? verb : noun;
  return noun ?? verb;
}
