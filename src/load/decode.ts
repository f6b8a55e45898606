import type { Problem } from './types.ts';

export interface Decoded {
  text: string;
  problem?: Problem;
}

/** Byte order marks and what they announce. */
const marks: readonly { bytes: readonly number[]; encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/**
 * Bytes → text: by the byte order mark, else UTF-8, else Windows-1252 (a superset of printable
 * Latin-1, which is what old cable collections are in). A text that is UTF-8 but for a few bytes
 * stays UTF-8 and the first bad byte is reported.
 */
export function decode(bytes: Uint8Array, file: string): Decoded {
  const mark =
    (bytes[0] ?? 0) < 0x80
      ? undefined
      : marks.find(({ bytes: b }) => b.every((value, i) => bytes[i] === value));
  const strict = attempt(bytes, mark?.encoding ?? 'utf-8');
  if (strict !== null) return { text: strict };
  const { first, bad, good } = surveyUtf8(bytes);
  if (mark === undefined && good <= bad) {
    const text = windows1252(bytes);
    const isForeign = bad > Math.max(fewForeign, mostForeign * bytes.length);
    return isForeign ? { text, problem: { file, byte: first, reason: unknown } } : { text };
  }
  return {
    text: new TextDecoder(mark?.encoding ?? 'utf-8').decode(bytes),
    problem: {
      file,
      byte: first,
      minor: true,
      reason: 'is not valid UTF-8 here; the byte is shown as �',
    },
  };
}

/** Of a text in Latin letters hardly more than a tenth has accents. */
const mostForeign = 0.3;
/** Fewer such bytes tell nothing. */
const fewForeign = 50;
const unknown =
  'is in an encoding that is not known here; read as Windows-1252, its letters are wrong';

/** What Windows-1252 has at 0x80 to 0x9F; some decoders give control characters there. */
const high = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

/** Superset of printable Latin-1. */
export function windows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\x80-\x9f]/g, (char) => high.charAt(char.charCodeAt(0) - 0x80));
}

/** Kept: to make a decoder costs more than to decode a short field. */
const decoders = new Map<string, TextDecoder>();

function attempt(bytes: Uint8Array, encoding: string): string | null {
  const decoder = decoders.get(encoding) ?? new TextDecoder(encoding, { fatal: true });
  decoders.set(encoding, decoder);
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** Counts whole multi-byte characters and bytes that belong to none, and finds the first such byte. */
function surveyUtf8(bytes: Uint8Array): { first: number; bad: number; good: number } {
  let first = -1;
  let bad = 0;
  let good = 0;
  for (let i = 0; i < bytes.length;) {
    const length = sequenceLength(bytes, i);
    if (length > 1) good++;
    if (length === 0) {
      bad++;
      if (first < 0) first = i;
    }
    i += Math.max(1, length);
  }
  return { first: Math.max(0, first), bad, good };
}

/** Length of the UTF-8 sequence at `at`; 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const length =
    lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  for (let i = 1; i < length; i++) {
    if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}
