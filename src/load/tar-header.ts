/** What a tar header says about the bytes that follow it. */
export interface TarEntry {
  path: string;
  /** In bytes. */
  size: number;
  /** `name`: the bytes are the path of the next entry; `other`: a folder, a link, a device. */
  kind: 'file' | 'name' | 'other';
  nameOf: (bytes: Uint8Array) => string | null;
}

/** Reads a 512-byte header (POSIX ustar, GNU long names, pax paths). */
export function tarHeader(bytes: Uint8Array): TarEntry | 'end' | 'cut' {
  if (bytes.length === 0 || (bytes.length === 512 && bytes.every((byte) => byte === 0)))
    return 'end';
  const size = parseInt(field(bytes, 124, 12), 8) || 0;
  if (bytes.length < 512 || field(bytes, 257, 5) !== 'ustar') return 'cut';
  const prefix = field(bytes, 345, 155);
  const name = field(bytes, 0, 100);
  const type = field(bytes, 156, 1);
  const kind =
    type === 'L' || type === 'x' ? 'name' : type === '' || type === '0' ? 'file' : 'other';
  const isGnu = field(bytes, 257, 8).endsWith(' ');
  return {
    path: prefix && !isGnu ? `${prefix}/${name}` : name,
    size,
    kind,
    nameOf: (data) => (type === 'L' ? field(data, 0, data.length) : paxPath(data)),
  };
}

function field(bytes: Uint8Array, from: number, length: number): string {
  const end = bytes.subarray(from, from + length).indexOf(0);
  return new TextDecoder()
    .decode(bytes.subarray(from, end < 0 ? from + length : from + end))
    .trimEnd();
}

function paxPath(data: Uint8Array): string | null {
  return /(?:^|\n)\d+ path=([^\n]+)\n/.exec(new TextDecoder().decode(data))?.[1] ?? null;
}
