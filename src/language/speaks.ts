import type { Words } from './types.ts';

/** Whether a BCP 47 tag asks for these words, whatever its region: `de-AT` is `de`. */
export const speaks = ({ tag }: Words, wanted: string): boolean =>
  wanted.toLowerCase().split('-')[0] === tag;
