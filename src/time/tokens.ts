import { lexemeOf } from './words.ts';
import { nothing, number, type Lexeme } from './lexeme.ts';

/** `BREAK` is an empty line; what lies outside the text is `NONE`. */
export const Kind = { NONE: 0, WORD: 1, NUMBER: 2, MARK: 3, BREAK: 4 } as const;

const digit = (c: number): boolean => c >= 48 && c <= 57;
const letter = (c: number): boolean =>
  (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 0xc0 && (c < 0x2000 || c > 0x206f));
/** The pilcrow stands for a line's start in some dumps, inside dates too. */
const blank = (c: number): boolean =>
  c <= 32 || c === 0xa0 || c === 0xb6 || c === 0xfffd || (c >= 0x2000 && c <= 0x200b);
const NEWLINE = 10;

/**
 * A text cut into runs of letters, runs of digits and single marks, in one pass: `July12` is two
 * tokens that touch, and so is `9th`. Offsets are UTF-16.
 */
export class Tokens {
  readonly text: string;
  count = 0;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #kinds: number[] = [];
  readonly #lexemes: Lexeme[] = [];

  constructor(text: string) {
    this.text = text;
    let at = 0;
    while (at < text.length) at = this.#next(at);
  }

  /** Offset of the token's first character. */
  start(i: number): number {
    return this.#starts[i] ?? this.text.length;
  }

  /** Offset after the token's last character. */
  end(i: number): number {
    return this.#ends[i] ?? (i < 0 ? 0 : this.text.length);
  }

  kind(i: number): number {
    return this.#kinds[i] ?? Kind.NONE;
  }

  lexeme(i: number): Lexeme {
    return this.#lexemes[i] ?? nothing;
  }

  /** The character, for a mark; the empty string otherwise. */
  mark(i: number): string {
    return this.kind(i) === Kind.MARK ? this.text.charAt(this.start(i)) : '';
  }

  /** Number of characters. */
  length(i: number): number {
    return this.end(i) - this.start(i);
  }

  /** Nothing stands between the token and the one before it. */
  glued(i: number): boolean {
    return i > 0 && this.start(i) === this.end(i - 1) && this.kind(i - 1) !== Kind.BREAK;
  }

  word(i: number): string {
    return this.text.slice(this.start(i), this.end(i));
  }

  /** Value of a run of at most eight digits; NaN for anything else. */
  value(i: number): number {
    return this.kind(i) === Kind.NUMBER && this.length(i) <= 8 ? Number(this.word(i)) : NaN;
  }

  capital(i: number): boolean {
    const c = this.text.charCodeAt(this.start(i));
    return this.kind(i) === Kind.WORD && c >= 65 && (c <= 90 || (c >= 0xc0 && c <= 0xde));
  }

  /** All letters are capitals, and there is more than one. */
  capitals(i: number): boolean {
    return this.capital(i) && this.length(i) > 1 && this.word(i) === this.word(i).toUpperCase();
  }

  #next(at: number): number {
    const { text } = this;
    const c = text.charCodeAt(at);
    let end = at + 1;
    if (blank(c)) {
      let lines = 0;
      for (let k = at; ; k++) {
        const d = text.charCodeAt(k);
        if (d === NEWLINE) lines++;
        else if (!blank(d)) {
          if (lines > 1) this.#push(Kind.BREAK, at, k, nothing);
          return k;
        }
      }
    }
    if (letter(c)) {
      while (letter(text.charCodeAt(end))) end++;
      this.#push(Kind.WORD, at, end, lexemeOf(text, at, end));
    } else if (digit(c)) {
      while (digit(text.charCodeAt(end))) end++;
      this.#push(Kind.NUMBER, at, end, number);
    } else this.#push(Kind.MARK, at, end, nothing);
    return end;
  }

  #push(kind: number, start: number, end: number, lexeme: Lexeme): void {
    this.#starts.push(start);
    this.#ends.push(end);
    this.#kinds.push(kind);
    this.#lexemes.push(lexeme);
    this.count++;
  }
}
