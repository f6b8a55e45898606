import type { NameFound } from './titled.ts';

const TITLE = 1;
const NAME = 2;

/** Of each word of a paragraph, whether it belongs to someone's title or name; nothing at words that belong to no person. */
export type Cover = readonly (typeof TITLE | typeof NAME | undefined)[];

const NOTHING: Cover = [];

/** What `names` take of a paragraph. */
export function coverOf(names: readonly NameFound[]): Cover {
  const last = names.reduce((end, name) => Math.max(end, name.end), 0);
  if (last === 0) return NOTHING;
  const cover = Array.from<Cover[number]>({ length: last });
  for (const { start, end } of names) cover.fill(TITLE, start, end);
  for (const { nameStart, nameEnd } of names) cover.fill(NAME, nameStart, nameEnd);
  return cover;
}

/** Whether words `from` to `to` (exclusive) belong to no person. */
export function isFree(cover: Cover, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (cover[i]) return false;
  return true;
}

/** Whether a word is part of a name: `Trinidad Jimenez` names no island. */
export const isInName = (cover: Cover, i: number): boolean => cover[i] === NAME;
