import {
  bracketLength,
  clauseAhead,
  fronted,
  isCutOff,
  nextReal,
  reportingTag,
  setOff,
} from './boundaries.ts';
import type { ClauseTree } from './clause-tree.ts';
import { isFinite } from './resolve.ts';
import type { Word } from './words.ts';

/** A bracket that holds more than a short form or a date stands apart from the clause around it. */
function bracket(tree: ClauseTree, words: readonly Word[], at: number): void {
  const gap = words[at]?.gap ?? '';
  const open = tree.resume.at(-1);
  if (gap.includes(')') && open) {
    tree.now = open;
    tree.resume.pop();
  }
  if (gap.includes('(') && at > 0 && bracketLength(words, at) > 2) {
    tree.resume.push(tree.now);
    tree.open('aside', tree.now, -1);
  }
}

/** `and`, `but`, `or` before a verb or a clause. */
function joint(tree: ClauseTree, words: readonly Word[], at: number, comma: boolean): void {
  const follower = words[nextReal(words, at)];
  const beside = comma ? tree.outer() : tree.now;
  if (!follower || !beside.verb) return;
  const clause = comma || follower.tag === 'pron' || follower.tag === 'det';
  if (isFinite(follower.tag)) tree.beside(beside, true);
  else if (follower.tag === 'that' && beside.kind === 'complement') tree.beside(beside, false);
  else if (clause && clauseAhead(words, at)) tree.beside(beside, false);
}

function that(tree: ClauseTree, words: readonly Word[], at: number): void {
  const verb = tree.now.verb;
  const before = words[at - 1];
  // `a delegation that included …`: what is said has a subject of its own.
  const linked =
    isFinite(words[at + 1]?.tag ?? 'word') && before?.tag === 'word' && before.actor < 0;
  if (linked) tree.open('relative', tree.now, at);
  else if (verb && (verb.class !== 'act' || verb.head === at - 1))
    tree.open('complement', tree.now, at);
  else if (isFinite(words[at + 1]?.tag ?? 'word')) tree.open('relative', tree.now, at);
  else if (clauseAhead(words, at)) tree.open('complement', tree.now, at);
}

/** `Members, [being held in prison], wrote`. */
const being = (words: readonly Word[], at: number): boolean => words[at]?.low === 'being';

/** A comma before a participle, or before `X said` behind what X said. */
function comma(tree: ClauseTree, words: readonly Word[], at: number): void {
  const { now } = tree;
  const tag = words[at]?.tag;
  const participle = now.verb
    ? (tag === 'ing' || tag === 'past') && isCutOff(words, at)
    : tag === 'past' && setOff(words, at);
  if (participle || (being(words, at) && !now.verb)) tree.open('participial', now, -1, now);
  else if (now.verb && reportingTag(words, at)) {
    const said = tree.outer();
    const teller = tree.open('main', null, -1);
    if (said.kind === 'main') Object.assign(said, { kind: 'complement', parent: teller });
  }
}

/** Opens, closes or resumes clauses before word `at`. */
export function cross(tree: ClauseTree, words: readonly Word[], at: number): void {
  const word = words[at];
  if (!word) return;
  const plain = word.gap === ' ';
  if (!plain) bracket(tree, words, at);
  if (at === 0) {
    // `Since he became president in 2004, …` opens before the clause that it hangs on.
    if (word.tag === 'sub' && clauseAhead(words, 0)) tree.open('adverbial', tree.now, 0);
    else if (fronted(words)) tree.open('participial', tree.now, -1, tree.now);
    return;
  }
  const { now } = tree;
  const after = word.gap.includes(',');
  if (!plain && (/[;:]|--|—/.test(word.gap) || (/\s-\s/.test(word.gap) && now.verb))) {
    tree.open('main', now.kind === 'complement' ? now.parent : null, -1);
    return;
  }
  if (after && now.kind !== 'main' && now.kind !== 'complement') {
    const up = tree.outer();
    const waits = up.words.length === 0 || !up.verb;
    if (up !== now && waits && (now.verb || now.kind !== 'relative')) tree.now = up;
  }
  // `Members, whom some claim had support, conducted`: behind the comma stands the verb that the subject waits for.
  if (after && tree.now.verb && isFinite(word.tag)) tree.now = tree.waiting() ?? tree.now;
  // `told the delegation last year, "We should …"`: what stands in quotation marks is what is said.
  if (
    !plain &&
    /^[,:]?\s*["“]$/.test(word.gap) &&
    /[,:]/.test(word.gap) &&
    now.verb?.class === 'say'
  ) {
    tree.open('complement', now, -1);
    return;
  }
  if (word.tag === 'rel') tree.open('relative', tree.now, at);
  else if (word.tag === 'that') that(tree, words, at);
  else if (word.tag === 'sub' && clauseAhead(words, at)) tree.open('adverbial', tree.now, at);
  else if (word.tag === 'and' && word.low !== '&') joint(tree, words, at, after);
  else if (after) comma(tree, words, at);
}
