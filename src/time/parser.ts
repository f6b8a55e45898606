import type { Lexeme } from './lexeme.ts';
import type { Reading } from './said.ts';
import type { Tokens } from './tokens.ts';

/** Reads the expression that begins at a token, for parsers whose form holds another (`end of …`). */
export type Inner = (i: number) => Reading | null;

/** One form of expression. */
export interface Parser {
  /** Words the form may begin with; the scan tries the parser nowhere else. */
  starts: (word: Lexeme) => boolean;
  read: (t: Tokens, i: number, inner: Inner) => Reading | null;
}
