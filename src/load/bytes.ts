/** All bytes in one piece. */
export async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return joined(parts);
}

/** The same; null, and no more read, where there are more than `most`. */
export async function collectUpTo(
  most: number,
  chunks: AsyncIterable<Uint8Array>,
): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > most) return null;
    parts.push(chunk);
  }
  return joined(parts);
}

/** A copy of the parts in one piece; never one of Node's own kind of array. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The byte of an ASCII character. */
export function byteOf(char: string): number {
  return char.charCodeAt(0);
}

/** Line feeds between two offsets. */
export function newlines(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (bytes[i] === 10) count++;
  return count;
}

/** Without the last character of UTF-8 where its end was cut off. */
export function wholeCharacters(bytes: Uint8Array): Uint8Array {
  let at = bytes.length - 1;
  while (at > bytes.length - 4 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at--;
  const lead = bytes[at] ?? 0;
  const length = lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  return at + length > bytes.length ? bytes.subarray(0, at) : bytes;
}
