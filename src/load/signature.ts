/** First bytes of things that are not text, and what to call them. */
const signatures: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a TIFF image', [0x49, 0x49, 0x2a, 0x00]],
  ['a TIFF image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['a PDF file', [0x25, 0x50, 0x44, 0x46]],
  ['a zip archive', [0x50, 0x4b, 0x03, 0x04]],
  ['a gzip file', [0x1f, 0x8b]],
  ['a bzip2 file', [0x42, 0x5a, 0x68]],
  ['an xz file', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['a 7z archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['an old Office file', [0xd0, 0xcf, 0x11, 0xe0]],
  ['an RTF document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
  ['a program', [0x4d, 0x5a, 0x90, 0x00]],
];

/** What a binary input looks like, in words; null for what may be text. */
export function binaryKind(head: Uint8Array): string | null {
  const known = signatures.find(([, bytes]) => bytes.every((value, i) => head[i] === value));
  if (known) return `it looks like ${known[0]}`;
  const control = head.findIndex((byte) => byte < 0x20 && !isLayout(byte));
  const controls = head.reduce((n, byte) => n + (byte < 0x20 && !isLayout(byte) ? 1 : 0), 0);
  // A stray control character is damage; many, or one NUL, are not text.
  const limit = head.includes(0) ? 0 : head.length / 50;
  return controls > limit ? `byte ${control} is a control character` : null;
}

/** Backspace to carriage return, escape, and the DOS end of file. */
function isLayout(byte: number): boolean {
  return (byte >= 8 && byte <= 13) || byte === 0x1b || byte === 0x1a;
}
