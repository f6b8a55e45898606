import leadersText from '../../data/leaders.txt?raw';
import { PhraseBook } from './phrases.ts';
import { readList } from './table.ts';

/** Heads of state and government whom texts name without a title: data/leaders.txt. */
export const leaders = new PhraseBook<true>();

const alone = new Set<string>();
for (const name of readList(leadersText)) {
  leaders.add(name, true);
  if (!/[\s-]/.test(name)) alone.add(name.toLowerCase());
}

/** Known by this one word: `Putin`. */
export const isLeader = (key: string): boolean => alone.has(key);
