import type { Discourse } from './discourse.ts';
import type { Sentence } from './read.ts';
import { CLAUSE_TAGS } from './words.ts';

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
const OVER = new Set(CLAUSE_TAGS);

/** Whether the title in word `i` tells what another person is: `became Minister`, `Economic Secretary (Americas) Jan Berg`. */
export function isPredicate(
  { words, mentions }: Sentence,
  i: number,
  discourse: Discourse,
): boolean {
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
export function officeEnd({ words, mentions }: Sentence, i: number, discourse: Discourse): number {
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
