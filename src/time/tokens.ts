import { nothing, type Lexeme } from './lexeme.ts';
import { lexemeId, lexemes, NOTHING, NUMBER } from './words.ts';

/** `BREAK` is an empty line; what lies outside the text is `NONE`. */
export const Kind = { NONE: 0, WORD: 1, NUMBER: 2, MARK: 3, BREAK: 4 } as const;

const digit = (c: number): boolean => c >= 48 && c <= 57;
const letter = (c: number): boolean =>
  (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 0xc0 && (c < 0x2000 || c > 0x206f));
/** The pilcrow stands for a line's start in some dumps, inside dates too. */
const blank = (c: number): boolean =>
  c <= 32 || c === 0xa0 || c === 0xb6 || c === 0xfffd || (c >= 0x2000 && c <= 0x200b);
const NEWLINE = 10;

/** The lists of so many tokens, in one piece of memory: four would cost a short text more than reading it. */
function listsFor(room: number) {
  const memory = new ArrayBuffer(room * 11);
  return {
    starts: new Uint32Array(memory, 0, room),
    ends: new Uint32Array(memory, room * 4, room),
    ids: new Uint16Array(memory, room * 8, room),
    kinds: new Uint8Array(memory, room * 10, room),
  };
}

/** Characters a token takes on average, its blank included; the lists grow where it is less. */
const PACE = 4;

/**
 * A text cut into runs of letters, runs of digits and single marks, in one pass: `July12` is two
 * tokens that touch, and so is `9th`. Offsets are UTF-16.
 */
export class Tokens {
  readonly text: string;
  count = 0;
  #starts: Uint32Array;
  #ends: Uint32Array;
  #kinds: Uint8Array;
  #ids: Uint16Array;

  constructor(text: string) {
    this.text = text;
    const room = Math.ceil(text.length / PACE) + 1;
    const lists = listsFor(room);
    this.#starts = lists.starts;
    this.#ends = lists.ends;
    this.#kinds = lists.kinds;
    this.#ids = lists.ids;
    let at = 0;
    while (at < text.length) at = this.#next(at);
  }

  /** Offset of the token's first character. */
  start(i: number): number {
    return i >= 0 && i < this.count ? (this.#starts[i] ?? 0) : this.text.length;
  }

  /** Offset after the token's last character. */
  end(i: number): number {
    if (i < 0) return 0;
    return i < this.count ? (this.#ends[i] ?? 0) : this.text.length;
  }

  /** A token that is not there has the kind `NONE` and no roles, as the lists' rest is zero. */
  kind(i: number): number {
    return this.#kinds[i] ?? Kind.NONE;
  }

  /** Place of the token's roles in `lexemes`. */
  id(i: number): number {
    return this.#ids[i] ?? NOTHING;
  }

  lexeme(i: number): Lexeme {
    return lexemes[this.#ids[i] ?? NOTHING] ?? nothing;
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
          if (lines > 1) this.#push(Kind.BREAK, at, k, NOTHING);
          return k;
        }
      }
    }
    if (letter(c)) {
      while (letter(text.charCodeAt(end))) end++;
      this.#push(Kind.WORD, at, end, lexemeId(text, at, end));
    } else if (digit(c)) {
      while (digit(text.charCodeAt(end))) end++;
      this.#push(Kind.NUMBER, at, end, NUMBER);
    } else this.#push(Kind.MARK, at, end, NOTHING);
    return end;
  }

  #push(kind: number, start: number, end: number, id: number): void {
    const at = this.count++;
    if (at === this.#kinds.length) this.#grow();
    this.#starts[at] = start;
    this.#ends[at] = end;
    this.#kinds[at] = kind;
    this.#ids[at] = id;
  }

  #grow(): void {
    const { starts, ends, kinds, ids } = listsFor(this.#kinds.length * 2);
    starts.set(this.#starts);
    ends.set(this.#ends);
    kinds.set(this.#kinds);
    ids.set(this.#ids);
    this.#starts = starts;
    this.#ends = ends;
    this.#kinds = kinds;
    this.#ids = ids;
  }
}
