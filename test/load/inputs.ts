import { readInput } from '../../src/load/read.ts';
import type { Loaded, Problem, RawDocument } from '../../src/load/types.ts';

const encoder = new TextEncoder();

export interface AllRead {
  documents: RawDocument[];
  problems: Problem[];
}

/** Reads an input given as text or bytes, handed over in chunks of `size` bytes. */
export async function readAll(
  name: string,
  content: string | Uint8Array,
  size = 1 << 20,
): Promise<AllRead> {
  const bytes = typeof content === 'string' ? encoder.encode(content) : content;
  const loaded: Loaded[] = [];
  for await (const one of readInput({ name, bytes: chunked(bytes, size) })) loaded.push(one);
  return {
    documents: loaded.flatMap((one) => (one.kind === 'document' ? [one.document] : [])),
    problems: loaded.flatMap((one) => (one.kind === 'problem' ? [one.problem] : [])),
  };
}

function* chunked(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
