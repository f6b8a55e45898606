/** A small summary of a text by which near-equal texts are found (MinHash, Broder 1997). */
export interface Sketch {
  /** The smallest hash values of the text's word runs, ascending. */
  marks: number[];
  /** How many different word runs the text has. */
  runs: number;
}

/** Words in a run, and marks kept. */
const run = 5;
const kept = 64;

/** The sketch of a text given in pieces; case, punctuation and spacing do not count. */
export function sketch(texts: readonly string[]): Sketch {
  const hashes = new Set<number>();
  for (const text of texts) {
    const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
    const recent: number[] = [];
    for (const word of words) {
      if (word === '') continue;
      recent.push(hash(word));
      if (recent.length > run) recent.shift();
      if (recent.length === run) hashes.add(recent.reduce(mix, 0));
    }
  }
  return { marks: [...hashes].sort((a, b) => a - b).slice(0, kept), runs: hashes.size };
}

/** Estimated share of common word runs, 0 to 1. */
export function similarity(a: Sketch, b: Sketch): number {
  const union = [...new Set([...a.marks, ...b.marks])].sort((x, y) => x - y).slice(0, kept);
  if (union.length === 0) return 0;
  const inA = new Set(a.marks);
  const inB = new Set(b.marks);
  return union.filter((mark) => inA.has(mark) && inB.has(mark)).length / union.length;
}

/** FNV-1a, 32 bits. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) {
    value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  }
  return value >>> 0;
}

function mix(sum: number, value: number): number {
  return Math.imul(sum ^ value, 0x9e3779b1) >>> 0;
}
