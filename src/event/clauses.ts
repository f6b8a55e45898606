import type { Clause } from './clause.ts';
import { cross } from './clause-boundary.ts';
import { ClauseTree } from './clause-tree.ts';
import { placeVerb } from './clause-verbs.ts';
import { isFinite } from './resolve.ts';
import type { Word } from './words.ts';

/** Splits the tagged words of a sentence into clauses, in the order they open; no step looks further than a few words. */
export function clauses(words: readonly Word[]): Clause[] {
  const tree = new ClauseTree();
  words.forEach((word, at) => {
    cross(tree, words, at);
    if (isFinite(word.tag)) placeVerb(tree, words, at);
    tree.now.words.push(at);
  });
  return tree.all.filter((clause) => clause.words.length > 0);
}
