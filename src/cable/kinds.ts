/**
 * Which kinds of characters a line holds, as bits: one look at every character, after which most
 * questions about most lines are answered without a regular expression.
 */
export type Kinds = number;

const members = {
  lower: /[a-z]/,
  upper: /[A-Z]/,
  digit: /\d/,
  /** White space that is no space: tabs. */
  tab: /[^\S ]/,
  /** What is not ASCII: pilcrows, curly quotation marks, letters with accents. */
  other: /\x7f/,
  colon: /[:;]/,
  slash: /\//,
  backslash: /\\/,
  star: /\*/,
  ampersand: /&/,
};

/** Two characters of which the second follows the first at once. */
const pairs = {
  spaces: [/\s/, /\s/],
  capitals: [/[A-Z]/, /[A-Z]/],
  dashes: [/[-=_*]/, /[-=_*]/],
  quotes: [/"/, /"/],
  /** `today,s` */
  gluedComma: [/,/, /[strvlST]/],
  /** How a portion marking opens: `(C)`, `( S//NF)`. */
  marking: [/\(/, /[TSCULF\s]/],
  /** In `OF`, `PAGE` and `EO`, which number pages and stamp them. */
  pageWord: [/[OGE]/, /[FEO]/],
  /** In `summary` and `comment`. */
  doubleM: [/m/i, /m/i],
  /** In `corrected`. */
  doubleR: [/r/i, /r/i],
  /** `Note:`, `NOTE :`, `Introduction and action request:` */
  spokenColon: [/[enty\s]/i, /:/],
  /** `Note.`, `NOTE.` */
  openedNote: [/N/, /o/i],
} as const;

type Kind = keyof typeof members | keyof typeof pairs;

const names = [...Object.keys(members), ...Object.keys(pairs)] as Kind[];
const firstPair = Object.keys(members).length;
const pairCount = names.length - firstPair;
const pairBits = ((1 << pairCount) - 1) << firstPair;

/** The lowest bit that means nothing here. */
export const freeBit = 1 << names.length;

/** The bit of every kind. */
export const kind = Object.fromEntries(names.map((name, i) => [name, 1 << i])) as Readonly<
  Record<Kind, Kinds>
>;

/** Without any of these the white space of a line is single spaces. */
export const spacing = kind.spaces | kind.tab | kind.other;

/**
 * For every ASCII character its kinds, the pairs it may be second in, and above those the pairs it
 * may be first in.
 */
const table = Int32Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  let bits = 0;
  Object.values(members).forEach((pattern, i) => {
    if (pattern.test(char)) bits |= 1 << i;
  });
  Object.values(pairs).forEach(([first, second], i) => {
    if (second.test(char)) bits |= 1 << (firstPair + i);
    if (first.test(char)) bits |= 1 << (firstPair + pairCount + i);
  });
  return bits;
});

const encoder = new TextEncoder();

/** Filled anew for every text: to make one for each costs more than to fill it. */
const scratch = new Uint8Array(3 << 17);

/** A code unit takes up to three bytes of UTF-8. */
const mostEncoded = scratch.length / 3;

/**
 * A text's characters as bytes, one each; those that are not ASCII are all 127. Good until the
 * next call.
 */
export function codesOf(text: string): Uint8Array {
  const codes = text.length > mostEncoded ? new Uint8Array(3 * text.length) : scratch;
  if (text.length > 500) {
    const { written } = encoder.encodeInto(text, codes);
    if (written > text.length) narrow(codes, written);
    return codes;
  }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    codes[i] = code < 127 ? code : 127;
  }
  return codes;
}

/** Of UTF-8's bytes leaves one for each UTF-16 code unit. */
function narrow(codes: Uint8Array, length: number): void {
  let to = 0;
  for (let at = 0; at < length;) {
    const from = at;
    while (at < length && (codes[at] ?? 0) < 0x80) at++;
    if (to < from) codes.copyWithin(to, from, at);
    to += at - from;
    const lead = at < length ? (codes[at] ?? 0) : 0;
    if (lead === 0) return;
    codes[to++] = 127;
    if (lead >= 0xf0) codes[to++] = 127;
    at += lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  }
}

/** The kinds of the characters between two offsets. */
export function kindsOf(codes: Uint8Array, from: number, to: number): Kinds {
  let held = 0;
  let paired = 0;
  let last = 0;
  for (let i = from; i < to; i++) {
    const bits = table[codes[i] ?? 127] ?? 0;
    held |= bits;
    paired |= (last >>> pairCount) & bits;
    last = bits;
  }
  return (held & ((1 << firstPair) - 1)) | (paired & pairBits);
}
