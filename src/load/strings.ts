import { windows1252 } from './decode.ts';

/**
 * Bytes → text as it comes, never whole in memory. Encodings as in decode.ts, told from the head:
 * a head that is UTF-8 (its cut end forgiven) makes it UTF-8.
 */
export async function* strings(
  chunks: AsyncIterable<Uint8Array>,
  head: Uint8Array,
): AsyncGenerator<string> {
  const isUtf8 = decodes(head);
  const decoder = new TextDecoder('utf-8');
  for await (const chunk of chunks) {
    yield isUtf8 ? decoder.decode(chunk, { stream: true }) : windows1252(chunk);
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

function decodes(head: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}
