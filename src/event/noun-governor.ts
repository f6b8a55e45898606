import type { NounGovernor } from './governor.ts';
import { eventNoun } from './nouns.ts';
import { isPossessive, phraseEnd, phraseStart } from './phrase.ts';
import type { Sentence } from './read.ts';
import { CLAUSE_TAGS, type Tag, type Word } from './words.ts';
import { wordSet } from '../util/word-set.ts';

const REACH = 12;

/** Before a day `on` is adverbial, before a month or year `in`: what follows is no noun the date belongs to. */
const ADVERBIAL = wordSet(
  'on in by until till since before after from for to between as around about circa',
);
/** Those of them that may stand before `May 4 talks` all the same. */
const BEFORE_NOUN = wordSet('in after before since for from to about');
/** Words between an event noun and its date. */
const LINKS = wordSet(
  'on in of at for during from between by to since until scheduled held set dated slated planned around about late beginning starting published issued',
);
const IN_RUN = new Set<Tag>(['word', 'part', 'number', 'ing', 'past']);
const STOPS = new Set<Tag>([...CLAUSE_TAGS, 'inf', 'ing', 'time']);

/** `weapons of mass destruction` are destroyed by nobody. */
const isWeapon = (words: readonly Word[], at: number): boolean =>
  words[at]?.low === 'destruction' && words[at - 1]?.low === 'mass';

const endsName = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  return word !== undefined && (word.actor < 0 || words[at + 1]?.actor !== word.actor);
};

/** Whether a date may stand before a noun here: `the July 5 launches`, not `on July 5 launches began`. */
function mayPrecede({ words, times }: Sentence, first: number, last: number): boolean {
  const time = times[words[first]?.time ?? -1];
  const prev = words[first - 1];
  if (/(?:'s|s')$/.test(words[last]?.low ?? '')) return true;
  const determined = prev !== undefined && (prev.tag === 'det' || isPossessive(prev));
  if (time?.reasons.includes('relative') && !determined) return false;
  if (!prev || !ADVERBIAL.has(prev.low)) return true;
  const day = time?.precision === 'day' || time?.precision === 'range';
  return day && BEFORE_NOUN.has(prev.low);
}

/** `July 5 [North Korean missile launches]`: the event noun that heads the words right of the date. */
export function attributive(sentence: Sentence, first: number, last: number): NounGovernor | null {
  const { words } = sentence;
  if (!mayPrecede(sentence, first, last)) return null;
  let head = -1;
  for (let i = last + 1; i < Math.min(words.length, last + REACH); i++) {
    const word = words[i];
    if (!word) break;
    const inName = word.actor >= 0 && word.actor === words[i - 1]?.actor;
    if (/[,;:)]/.test(word.gap) && !inName && !/\(/.test(words[i - 1]?.gap ?? '')) break;
    if (word.actor < 0 && (!IN_RUN.has(word.tag) || (word.tag === 'past' && head >= 0))) break;
    if (eventNoun(word.low) && endsName(words, i)) head = i;
  }
  return head < 0
    ? null
    : nounAt(
        words,
        head,
        'attributive',
        Math.min(first, phraseStart(words, head)),
        phraseEnd(words, head),
      );
}

function nounAt(
  words: readonly Word[],
  head: number,
  rule: NounGovernor['rule'],
  from: number,
  to: number,
): NounGovernor | null {
  const noun = isWeapon(words, head) ? null : eventNoun(words[head]?.low ?? '');
  return (
    noun && {
      kind: 'noun',
      rule,
      head,
      lemma: noun.lemma,
      class: noun.class,
      phrase: { from, to },
      dated: false,
    }
  );
}

/** What is done to a paper in a happening of its own: `legislation passed in 2006`. */
const ENACTS = new Set(['pass', 'enact', 'adopt', 'approve', 'ratify', 'repeal']);

/** `legislation [passed] in 2006`: a participle behind its noun makes a happening of any noun. */
function made(
  words: readonly Word[],
  at: number,
  participle: number,
  to: number,
): NounGovernor | null {
  const lemma = words[participle]?.verb?.lemma;
  if (lemma === undefined || participle !== at + 1) return null;
  const phrase = { from: phraseStart(words, at), to };
  return { kind: 'noun', rule: 'noun', head: at, lemma, class: 'event', phrase, dated: false };
}

/** `meeting [on the subject] August 8`: the nearest event noun left of the date, prepositional phrases passed over. */
export function nounLeft(
  { words, clauseOf }: Sentence,
  first: number,
  last: number,
): NounGovernor | null {
  let at = first - 1;
  let dated = false;
  let participle = -1;
  while (at >= 0 && (LINKS.has(words[at]?.low ?? '') || words[at]?.tag === 'adv')) {
    dated ||= words[at]?.low === 'dated';
    at--;
  }
  // A paper lies between a meeting and its date (`a meeting on the budget May 4`): it governs only where no happening does.
  let paper: NounGovernor | null = null;
  for (; at >= 0 && first - at < REACH; at--) {
    const word = words[at];
    const next = words[at + 1];
    const clause = clauseOf[at];
    if (!word || clause !== clauseOf[first]) return paper;
    if (next && /[,;]/.test(next.gap) && next.time < 0 && next.actor !== word.actor) return paper;
    if (
      (word.tag === 'past' || word.tag === 'part') &&
      word.actor < 0 &&
      clause?.verb?.head !== at
    ) {
      participle = at;
      continue;
    }
    if (word.actor < 0 && STOPS.has(word.tag)) return paper;
    // A noun before another (`Unification Minister Lee`) heads nothing.
    const heads = next?.tag !== 'word' || /[(),]/.test(next.gap);
    if (word.tag !== 'word' || !heads || !endsName(words, at)) continue;
    const to = Math.max(last + 1, phraseEnd(words, at));
    const done = made(words, at, participle, to);
    const found =
      done && ENACTS.has(done.lemma)
        ? done
        : (nounAt(words, at, 'noun', phraseStart(words, at), to) ?? done);
    if (found && dated) return { ...found, class: 'document', dated };
    if (found && found.class !== 'document') return found;
    paper ??= found;
  }
  return paper;
}
