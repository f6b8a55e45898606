import commonText from '../../data/common-words.txt?raw';
import givenText from '../../data/given-names.txt?raw';
import mixedText from '../../data/mixed-words.txt?raw';
import { readList } from './table.ts';

const common = new Set(readList(commonText));
const mixed = new Set(readList(mixedText));
const given = new Set(readList(givenText).map((name) => name.toLowerCase()));

/** Written with a small letter at least as often as with a capital one. */
export const isCommon = (key: string): boolean => common.has(key);

/** Written with a small letter often enough that a capital proves nothing. */
export const isWord = (key: string): boolean => common.has(key) || mixed.has(key);

/** Known as a person's given name, or as a family name where that stands first. */
export const isGivenName = (key: string): boolean => given.has(key);
