import { kind, type Kinds } from './kinds.ts';
import type { Line } from './lines.ts';
import { matches } from './matches.ts';
import type { OffsetMap } from './types.ts';

export interface Unwrapped {
  text: string;
  map: OffsetMap;
  /** Kinds of characters that the lines hold. */
  kinds: Kinds;
}

/** Whether a document prints a word, given in lower case. */
export type IsWord = (word: string) => boolean;

/**
 * Joins the lines of a paragraph into running text, white space runs to one space, and keeps where
 * every character stood. A hyphen at a line's end stays and the next line follows it without a
 * space (`US-` `Japan`): the lines are broken at hyphens, not within words. Only where the same
 * document also prints the word undivided (`JURIS-` `DICTION`) the hyphen goes.
 */
export function unwrap(lines: readonly Line[], isWord: IsWord): Unwrapped {
  const joined = new Joiner();
  let last: Line | null = null;
  for (const line of lines) {
    if (last) {
      const join = joinOf(last.text, line.text, isWord);
      if (join === 'undivided') joined.dropLast();
      if (join === 'space') joined.space();
    }
    joined.add(line);
    last = line;
  }
  return joined.done();
}

/** White space that may be another than the space. */
const widened = kind.tab | kind.other;
const wide = /[\t-\r\xa0\u1680-\uffff]/;

const hyphen = '-'.charCodeAt(0);

type Join = 'space' | 'hyphen' | 'undivided';

function joinOf(before: string, after: string, isWord: IsWord): Join {
  if (before.charCodeAt(before.length - 1) !== hyphen) return 'space';
  const left = /([\p{L}\p{N}.']+)-$/u.exec(before.slice(-40))?.[1];
  const right = /^[\p{L}\p{N}]+/u.exec(after.slice(0, 40))?.[0];
  if (left === undefined || right === undefined) return 'space';
  // "two- or three-year": the hyphen waits for a word that comes later.
  if (/^(?:and|or|to)$/i.test(right)) return 'space';
  return isWord((left + right).toLowerCase()) ? 'undivided' : 'hyphen';
}

class Joiner {
  private text = '';
  private runs: [clean: number, raw: number, length: number][] = [];
  private kinds: Kinds = 0;

  add({ text, start, kinds }: Line): void {
    this.kinds |= kinds;
    let from = 0;
    if (kinds & widened && wide.test(text)) {
      for (const { index, 0: space } of matches(text, /\s{2,}|[^\S ]/g)) {
        this.run(text.slice(from, index), start + from);
        from = index + space.length;
        this.gap(text.charAt(from - 1), start + from - 1);
      }
    } else if (kinds & kind.spaces) {
      for (let at = text.indexOf('  '); at >= 0; at = text.indexOf('  ', from)) {
        this.run(text.slice(from, at), start + from);
        from = at + 2;
        while (text.charCodeAt(from) === 32) from++;
        this.gap(' ', start + from - 1);
      }
    }
    this.run(from === 0 ? text : text.slice(from), start + from);
  }

  /** A space that no raw character stands for. */
  space(): void {
    if (this.text !== '') this.text += ' ';
  }

  dropLast(): void {
    this.text = this.text.slice(0, -1);
    const last = this.runs.at(-1);
    if (last && --last[2] === 0) this.runs.pop();
  }

  done(): Unwrapped {
    return { text: this.text, map: this.runs, kinds: this.kinds };
  }

  /** White space inside a line; a tab becomes a space of our own. */
  private gap(space: string, raw: number): void {
    if (space === ' ') this.run(' ', raw);
    else this.space();
  }

  private run(text: string, raw: number): void {
    const last = this.runs.at(-1);
    if (last && last[0] + last[2] === this.text.length && last[1] + last[2] === raw) {
      last[2] += text.length;
    } else {
      this.runs.push([this.text.length, raw, text.length]);
    }
    this.text += text;
  }
}
