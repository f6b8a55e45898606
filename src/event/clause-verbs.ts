import type { ClauseTree } from './clause-tree.ts';
import { isFinite } from './resolve.ts';
import { verbGroup } from './verb-group.ts';
import type { Tag, Word } from './words.ts';

const OBJECTS = new Set(['us', 'me', 'him', 'her', 'them', 'you']);
/** Words between an infinitive and a clause on its object. */
const NEAR = 20;
const LEADING = new Set<Tag>(['adv', 'and', 'sub']);

const tagAt = (words: readonly Word[], at: number): Tag => words[at]?.tag ?? 'word';

/** Whom one tells: a name that no verb follows. */
function isHearer(words: readonly Word[], at: number): boolean {
  const actor = words[at]?.actor ?? -1;
  let next = at;
  while (actor >= 0 && words[next]?.actor === actor) next++;
  return actor >= 0 && !isFinite(tagAt(words, next));
}

/** `the pledge [South Korea made]`: a relative clause without its pronoun. */
function contact(tree: ClauseTree, words: readonly Word[], at: number): void {
  let from = at - 1;
  const actor = words[from]?.actor ?? -1;
  if (actor >= 0) while (words[from - 1]?.actor === actor) from--;
  else if (words[from]?.tag !== 'pron') return;
  const apart = /[,;:"“(]/.test(words[from]?.gap ?? '') || !tree.now.words.includes(from);
  if (words[from - 1]?.tag !== 'word' || apart) return;
  tree.split('relative', from);
  tree.now.verb = verbGroup(words, at);
}

/** `urged them to keep the accord [they signed]`: behind an infinitive a clause without its pronoun is not what is said. */
function infinitiveIn(words: readonly Word[], head: number, at: number): boolean {
  return words.slice(Math.max(head, at - NEAR), at).some(({ tag }) => tag === 'inf');
}

/** Where what is said begins: behind the verb, whom it is said to, and when. */
function saidFrom(words: readonly Word[], head: number, at: number, tells: boolean): number {
  let from = head + 1;
  const passed = (i: number): boolean =>
    OBJECTS.has(words[i]?.low ?? '') ||
    ['time', 'adv'].includes(tagAt(words, i)) ||
    (['on', 'in'].includes(words[i]?.low ?? '') && tagAt(words, i + 1) === 'time') ||
    (tells && isHearer(words, i));
  while (from < at && passed(from)) from++;
  return from;
}

/** A second finite verb with no boundary before it: what the first one says, the first one's clause resumed, or a clause beside it. */
function second(tree: ClauseTree, words: readonly Word[], at: number): void {
  const { now } = tree;
  const verb = now.verb;
  if (!verb) return;
  if ((verb.class === 'say' || verb.class === 'think') && !verb.passive) {
    const behind = saidFrom(words, verb.head, at, verb.lemma === 'tell');
    // `said [2006 was a good year]`: a date with nothing else before the verb is its subject.
    const from = behind >= at && tagAt(words, at) === 'be' ? verb.head + 1 : behind;
    const nothing = from >= at && verb.lemma !== 'say';
    if (tagAt(words, from) === 'to' || nothing) tree.beside(now, true);
    else tree.split('complement', from);
  } else if (now.kind === 'relative' && now.parent && !now.parent.verb) {
    tree.now = now.parent;
    tree.now.verb = verbGroup(words, at);
  } else if (verb.bare) now.verb = verbGroup(words, at);
  else tree.beside(now, true);
}

/** Gives the finite word `at` its place: the verb of the current clause, or of one that it opens. */
export function placeVerb(tree: ClauseTree, words: readonly Word[], at: number): void {
  const { now } = tree;
  const { verb } = now;
  const past = tagAt(words, at) === 'past';
  if (verb) {
    if (at <= verb.head) return;
    const tells = verb.class === 'say' || verb.class === 'think';
    if (past && (!tells || infinitiveIn(words, verb.head, at))) contact(tree, words, at);
    else second(tree, words, at);
    tree.now.verb ??= verbGroup(words, at);
    return;
  }
  const first = words[now.words[0] ?? -1];
  if (now.kind === 'participial' && first?.tag === 'ing' && first.verb?.class === 'say') {
    tree.split('complement', (now.words[0] ?? 0) + 1);
    tree.now.verb = verbGroup(words, at);
    return;
  }
  // `Asked to speak first, …`: a past form with nothing before it is a participle.
  const participle =
    past && !now.shares && now.opener < 0 && now.words.every((i) => LEADING.has(tagAt(words, i)));
  if (!participle) now.verb = verbGroup(words, at);
}
