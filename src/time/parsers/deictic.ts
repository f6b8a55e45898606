import type { Parser } from '../parser.ts';

/** `today`, `yesterday`, `tomorrow`, `tonight`. */
export const deictic: Parser = {
  starts: (word) => word.deictic !== null,
  read(t, i) {
    const { deictic: offset, daypart } = t.lexeme(i);
    if (offset === null) return null;
    const day = { kind: 'unit', grain: 'day', offset, origin: 'speaker' } as const;
    return {
      first: i,
      end: i + 1,
      said: daypart === null ? day : { kind: 'daypart', daypart, of: day },
    };
  },
};
