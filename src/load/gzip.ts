import type { Loader } from './loader.ts';
import { problem } from './result.ts';

/** Gzip around any other input. The platform's own decompressor; nothing is held in memory. */
export const gzip: Loader = {
  format: 'gzip',
  accepts: ({ bytes }) => bytes[0] === 0x1f && bytes[1] === 0x8b,
  async *read({ name, chunks, inner }) {
    const damage: { reason?: string } = {};
    yield* inner({ name: innerName(name), bytes: unpacked(chunks, damage) });
    if (damage.reason) yield problem(name, damage.reason);
  },
};

/** `a.tgz` → `a.tar`, `a.csv.gz` → `a.csv`. */
function innerName(name: string): string {
  return name.replace(/\.tgz$/i, '.tar').replace(/\.gz$/i, '');
}

async function* unpacked(
  chunks: AsyncIterable<Uint8Array>,
  damage: { reason?: string },
): AsyncGenerator<Uint8Array> {
  const stream = new DecompressionStream('gzip');
  const fed = feed(chunks, stream.writable.getWriter());
  const reader = stream.readable.getReader();
  let length = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      length += next.value.length;
      yield next.value;
    }
    await fed;
  } catch {
    damage.reason = `is damaged gzip data; ${length} bytes could be unpacked`;
  }
}

async function feed(
  chunks: AsyncIterable<Uint8Array>,
  writer: WritableStreamDefaultWriter<BufferSource>,
): Promise<void> {
  try {
    for await (const chunk of chunks) await writer.write(chunk as Uint8Array<ArrayBuffer>);
    await writer.close();
  } catch {
    // The reading side meets the same error and reports it.
  }
}
