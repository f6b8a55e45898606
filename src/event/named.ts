import type { Discourse } from './discourse.ts';
import type { Sentence } from './read.ts';
import type { Tag } from './words.ts';

/** Behind these stands what is spoken about or compared, not who takes part. */
const APART = new Set([
  'on',
  'about',
  'regarding',
  'concerning',
  'like',
  'than',
  'including',
  'versus',
  'according',
  'despite',
  'except',
  'besides',
]);
/** Heads that act for the state whose adjective stands before them. */
const STATE_HEADS = new Set(
  'government governments authorities authority officials side sides delegation delegations regime leadership troops forces army navy air military administration'.split(
    ' ',
  ),
);
const BACK = 3;
/** What comes behind these is an office that someone has or gets. */
const BECOMES = new Set(
  'as become becomes became remain remains remained named appointed elected'.split(' '),
);
/** What a person is, behind the name and a comma: `Berg, head of the Danish desk`. */
const OFFICES =
  /^(?:(?:vice|deputy|co)-?)?(?:heads?|chief|director|chair|chairman|chairwoman|chairperson|president|secretary|undersecretary|minister|deputy|member|advis[eo]r|spokesman|spokeswoman|spokesperson|representative|leader|commander|governor|mayor|counsel|counsell?or|ambassador|officer|official|coordinator|manager|editor|professor|founder|owner|partner|envoy|assistant|aide|attach[eé]|consul|general|colonel|senator|deputy|speaker|judge|prosecutor|lawyer|attorney|expert|analyst|author|ceo|cfo)s?$/;
/** Words of an office before its noun: `the Danish ministry's permanent secretary`. */
const OFFICE_REACH = 8;

const ARTICLE = /^(?:the|an?|and)$/;
/** What ends a noun phrase that says what someone is. */
const OVER = new Set<Tag>([
  'verb',
  'past',
  'be',
  'have',
  'do',
  'modal',
  'rel',
  'that',
  'sub',
  'pron',
]);

/** Preposition that governs the mention in words from `at`; empty where none stands close before it. */
function preposition({ words }: Sentence, at: number): string {
  for (let i = at - 1; i >= Math.max(0, at - BACK); i--) {
    const word = words[i];
    if (!word || /[,;:]/.test(words[i + 1]?.gap ?? '')) return '';
    if (word.tag === 'prep') return word.low;
    if (!['det', 'word', 'number'].includes(word.tag)) return '';
  }
  return '';
}

/** Actors named in words of a sentence who take part there: no places, no topics, and no adjectives but in a `nominal` stretch. */
export function named(
  sentence: Sentence,
  indexes: readonly number[],
  nominal: boolean,
  discourse: Discourse,
): string[] {
  const found = new Set<string>();
  let last = -1;
  let apposed = -1;
  for (const i of indexes) {
    if (i > apposed) apposed = Math.max(apposed, officeEnd(sentence, i, discourse));
    for (const at of mentionsAt(sentence, i, discourse)) {
      const mention = sentence.mentions[at];
      if (!mention || at <= last) continue;
      last = at;
      if (i <= apposed && !discourse.isNamed(mention.actor)) continue;
      if (mention.use === 'cited' || mention.use === 'place') continue;
      if (
        mention.use === 'adjective' &&
        !nominal &&
        !discourse.isBody(mention.actor) &&
        !STATE_HEADS.has(afterMention(sentence, i, at))
      )
        continue;
      if (APART.has(preposition(sentence, i))) continue;
      // `served as Interior Minister`: what someone is, not someone else.
      if (discourse.isRole(mention.actor) && isPredicate(sentence, i, discourse)) continue;
      found.add(mention.actor);
    }
  }
  return [...found];
}

/** Whether the title in word `i` tells what another person is: `became Minister`, `Economic Secretary (Americas) Jan Berg`. */
function isPredicate({ words, mentions }: Sentence, i: number, discourse: Discourse): boolean {
  if (BECOMES.has(words[i - 1]?.low ?? '')) return true;
  let at = i + 1;
  while (words[at]?.actor === words[i]?.actor) at++;
  for (const end = at + OFFICE_REACH; at < end && words[at]; at++) {
    const word = words[at];
    if (!word || /[,;:]/.test(word.gap)) return false;
    if (word.actor >= 0) return discourse.isNamed(mentions[word.actor]?.actor ?? '');
    if (!/^(?:in|at|the)$/.test(word.low) && !/^\p{Lu}/u.test(word.text)) return false;
  }
  return false;
}

/**
 * The last word of what a person is, where word `i` opens it behind the name: `Berg, [head of the Danish desk], …`; -1 where none
 * opens there. The bodies and states in it do not take part for it.
 */
function officeEnd({ words, mentions }: Sentence, i: number, discourse: Discourse): number {
  const before = mentions[words[i - 1]?.actor ?? -1];
  if (!before || !/^\s?[,(]/.test(words[i]?.gap ?? '') || !discourse.isNamed(before.actor))
    return -1;
  let office = false;
  for (let at = i; at < words.length; at++) {
    const word = words[at];
    const own = word && at > i && word.actor >= 0 && word.actor === words[at - 1]?.actor;
    const short = /\(/.test(word?.gap ?? '') && /\)/.test(words[at + 1]?.gap ?? '');
    const closed = /^\)\s$/.test(word?.gap ?? '') && /\(/.test(words[at - 1]?.gap ?? '');
    const stop = at > i && !own && !short && !closed && /[,;:()]/.test(word?.gap ?? '');
    // `Berg, the Danish envoy, and a monk`: with articles all along, it is a list.
    if (stop && ARTICLE.test(words[i]?.low ?? '') && ARTICLE.test(word?.low ?? '')) return -1;
    // Another person is in the list, not in the office of the first.
    if (word && discourse.isNamed(mentions[word.actor]?.actor ?? '')) return office ? at - 1 : -1;
    if (!word || stop || (OVER.has(word.tag) && word.actor < 0)) return office ? at - 1 : -1;
    office ||= OFFICES.test(word.low);
    if (!office && at - i > OFFICE_REACH) return -1;
  }
  return office ? words.length - 1 : -1;
}

/**
 * The mentions in a word: none, one, or the two of `US-Japan`. A body inside a person's title or a group's name is part of it, but
 * `ministry officials` are the ministry.
 */
function mentionsAt({ words, mentions }: Sentence, i: number, discourse: Discourse): number[] {
  const word = words[i];
  if (!word || word.actor < 0) return [];
  const outer = mentions[word.actor];
  const end = outer?.end ?? 0;
  if (i > 0 && words[i - 1]?.actor === word.actor && (mentions[word.actor + 1]?.start ?? 0) < end)
    return [];
  const inside: number[] = [];
  const beside = [word.actor];
  for (let at = word.actor + 1; (mentions[at]?.start ?? Infinity) < Math.max(end, word.end); at++)
    ((mentions[at]?.start ?? 0) < end ? inside : beside).push(at);
  let last = i;
  while (words[last + 1]?.actor === word.actor) last++;
  const bodies = inside.filter((at) => discourse.isBody(mentions[at]?.actor ?? ''));
  const speaks = STATE_HEADS.has(words[last]?.low.replace(/^official$/, 'officials') ?? '');
  return bodies.length > 0 && speaks && !discourse.isNamed(outer?.actor ?? '') ? bodies : beside;
}

const afterMention = ({ words }: Sentence, from: number, actor: number): string => {
  let i = from;
  while (words[i]?.actor === actor) i++;
  return words[i]?.low ?? '';
};
