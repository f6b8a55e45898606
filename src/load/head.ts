/** How much of an input the loaders may look at before one is picked, in bytes. */
export const headLength = 65_536;

type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Reads ahead and hands back the head together with the whole input, first byte included. */
export async function peek(
  bytes: Chunks,
): Promise<{ head: Uint8Array; chunks: AsyncIterable<Uint8Array> }> {
  const iterator = iterate(bytes);
  const read: Uint8Array[] = [];
  let length = 0;
  while (length < headLength) {
    const next = await iterator.next();
    if (next.done) break;
    read.push(next.value);
    length += next.value.length;
  }
  return { head: first(read, length), chunks: resume(read, iterator) };
}

async function* iterate(bytes: Chunks): AsyncGenerator<Uint8Array, undefined> {
  yield* bytes;
}

async function* resume(
  read: readonly Uint8Array[],
  rest: AsyncGenerator<Uint8Array, undefined>,
): AsyncGenerator<Uint8Array> {
  yield* read;
  yield* rest;
}

function first(parts: readonly Uint8Array[], length: number): Uint8Array {
  const head = new Uint8Array(Math.min(length, headLength));
  let at = 0;
  for (const part of parts) {
    head.set(part.subarray(0, head.length - at), at);
    at = Math.min(at + part.length, head.length);
  }
  return head;
}
