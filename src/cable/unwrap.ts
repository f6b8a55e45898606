import type { Line } from './lines.ts';
import { matches } from './matches.ts';
import type { OffsetMap } from './types.ts';

export interface Unwrapped {
  text: string;
  map: OffsetMap;
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
  lines.forEach((line, i) => {
    const last = lines[i - 1];
    if (last) {
      const join = joinOf(last.text, line.text, isWord);
      if (join === 'undivided') joined.dropLast();
      if (join === 'space') joined.space();
    }
    joined.add(line);
  });
  return joined.done();
}

type Join = 'space' | 'hyphen' | 'undivided';

function joinOf(before: string, after: string, isWord: IsWord): Join {
  if (!before.endsWith('-')) return 'space';
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

  add({ text, start }: Line): void {
    if (!/\s\s|[^\S ]/.test(text)) return this.run(text, start);
    for (const match of matches(text, /\S+/g)) {
      if (match.index > 0) this.gap(text.charAt(match.index - 1), start + match.index - 1);
      this.run(match[0], start + match.index);
    }
  }

  /** A space that no raw character stands for. */
  space(): void {
    if (this.text !== '') this.text += ' ';
  }

  dropLast(): void {
    this.text = this.text.slice(0, -1);
    const last = this.runs.at(-1);
    if (last) last[2] -= 1;
  }

  done(): Unwrapped {
    return { text: this.text, map: this.runs.filter(([, , length]) => length > 0) };
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
