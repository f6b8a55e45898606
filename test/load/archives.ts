import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';

const encoder = new TextEncoder();

export type Files = Readonly<Record<string, string | Uint8Array>>;

export function zipOf(files: Files): Uint8Array {
  const bytes = Object.entries(files).map(([path, content]) => [path, bytesOf(content)] as const);
  return zipSync(Object.fromEntries(bytes));
}

export function gzipOf(content: string | Uint8Array): Uint8Array {
  return new Uint8Array(gzipSync(bytesOf(content)));
}

/** A POSIX tar of plain files; a path beyond 100 bytes gets a GNU long-name entry. */
export function tarOf(files: Files): Uint8Array {
  const blocks = Object.entries(files).flatMap(([path, content]) => {
    const bytes = bytesOf(content);
    const long = path.length > 100 ? entry('././@LongLink', encoder.encode(`${path}\0`), 'L') : [];
    return [...long, ...entry(path.slice(0, 100), bytes, '0')];
  });
  return concat([...blocks, new Uint8Array(1024)]);
}

function entry(path: string, bytes: Uint8Array, type: string): Uint8Array[] {
  const header = new Uint8Array(512);
  const put = (text: string, at: number): void => header.set(encoder.encode(text), at);
  put(path, 0);
  put(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124);
  put(type, 156);
  put('ustar  \0', 257);
  return [header, bytes, new Uint8Array((512 - (bytes.length % 512)) % 512)];
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? encoder.encode(content) : content;
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((n, part) => n + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
