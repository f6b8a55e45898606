import type { NameFound } from './titled.ts';

/** Of each word of a paragraph, whether it belongs to no person, to someone's title, or to a name. */
export type Cover = Readonly<Uint8Array>;

const TITLE = 1;
const NAME = 2;

/** What `names` take of a paragraph of so many words. */
export function coverOf(words: number, names: readonly NameFound[]): Cover {
  const cover = new Uint8Array(words);
  for (const { start, end } of names) cover.fill(TITLE, start, end);
  for (const { nameStart, nameEnd } of names) cover.fill(NAME, nameStart, nameEnd);
  return cover;
}

/** Whether words `from` to `to` (exclusive) belong to no person. */
export function isFree(cover: Cover, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (cover[i] !== 0) return false;
  return true;
}

/** Whether a word is part of a name: `Trinidad Jimenez` names no island. */
export const isInName = (cover: Cover, i: number): boolean => cover[i] === NAME;
