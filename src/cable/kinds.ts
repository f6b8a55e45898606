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
  bracket: /\(/,
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
  /** In `summary` and `comment`. */
  doubleM: [/m/i, /m/i],
  /** In `corrected`. */
  doubleR: [/r/i, /r/i],
  /** `Note:`, `NOTE :` */
  spokenColon: [/[a-z\s]/i, /:/],
  /** `(Note.`, ` NOTE.` */
  openedNote: [/[\s([]/, /N/],
} as const;

type Kind = keyof typeof members | keyof typeof pairs;

const names = [...Object.keys(members), ...Object.keys(pairs)] as Kind[];
const firstPair = Object.keys(members).length;
const pairCount = names.length - firstPair;
const pairBits = ((1 << pairCount) - 1) << firstPair;

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
const scratch = new Uint8Array(1 << 18);

/**
 * A text's characters as bytes, one each; those that are not ASCII are all 127. Good until the
 * next call.
 */
export function codesOf(text: string): Uint8Array {
  const codes = text.length > scratch.length ? new Uint8Array(text.length) : scratch;
  const isLong = text.length > 500;
  if (isLong && encoder.encodeInto(text, codes).written === text.length) return codes;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    codes[i] = code < 127 ? code : 127;
  }
  return codes;
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

export function beginsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
}
