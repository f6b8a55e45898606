/** What a plain (ASCII) character does to a word. */
const PART = 1;
const LATER = 2;
const JOINT = 3;

/** How a kind of words looks: the expression that decides, and what spares asking it. */
export interface WordShape {
  /** With the flags `g` and `u`; every match of plain letters and digits alone is such a run, whole. */
  word: RegExp;
  kinds: Uint8Array;
}

/**
 * `joints` are the plain characters over which a word may go on; `digits` says whether one that opens with a digit is like any
 * other. A letter with a full stop behind it is always left to the expression (`U.S.`).
 */
export function wordShape(word: RegExp, joints: string, digits: boolean): WordShape {
  const kinds = new Uint8Array(128);
  for (let c = 0; c < 128; c++) {
    const char = String.fromCharCode(c);
    if (/[A-Za-z]/.test(char)) kinds[c] = PART;
    else if (/\d/.test(char)) kinds[c] = digits ? PART : LATER;
    else if (joints.includes(char)) kinds[c] = JOINT;
  }
  return { word, kinds };
}

/**
 * The matches of a shape's expression in a text, in order, as UTF-16 offsets. `plain` ones hold nothing but ASCII letters and
 * digits. Most words are such and end at a blank: they are found without the expression, which costs ten times as much.
 */
export function eachWord(
  text: string,
  { word, kinds }: WordShape,
  take: (start: number, end: number, plain: boolean) => void,
): void {
  const { length } = text;
  for (let at = 0; at < length;) {
    const first = text.charCodeAt(at);
    if (first < 128 && (kinds[first] === 0 || kinds[first] === JOINT)) {
      at++;
      continue;
    }
    let end = at;
    let next = first;
    if (kinds[first] === PART) {
      do next = ++end < length ? text.charCodeAt(end) : 0;
      while (kinds[next] === PART || kinds[next] === LATER);
    }
    const dotted = next === 46 && end === at + 1;
    if (end > at && !dotted && next < 128 && kinds[next] !== JOINT) {
      take(at, end, true);
    } else {
      word.lastIndex = at;
      const match = word.exec(text);
      if (!match) return;
      end = match.index + match[0].length;
      take(match.index, end, false);
    }
    at = end;
  }
}
