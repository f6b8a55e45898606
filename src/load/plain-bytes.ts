import { byteOf } from './bytes.ts';
import { peek } from './head.ts';
import { binaryKind } from './signature.ts';

type Peeked = Awaited<ReturnType<typeof peek>>;
type Utf16 = 'utf-16le' | 'utf-16be';

/**
 * Turns UTF-16, which spreadsheets and editors of Windows write, into UTF-8, and the lone carriage
 * returns of old Macintosh texts into line feeds, so that loaders need not know them; all else stays.
 */
export async function plain(peeked: Peeked): Promise<Peeked> {
  const encoding = utf16Of(peeked.head);
  const { head, chunks } = encoding ? await peek(recoded(peeked.chunks, encoding)) : peeked;
  const isMac = head.includes(carriage) && !head.includes(feed) && binaryKind(head) === null;
  return isMac ? peek(fed(chunks)) : { head, chunks };
}

const carriage = byteOf('\r');
const feed = byteOf('\n');

async function* fed(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield chunk.map((byte) => (byte === carriage ? feed : byte));
}

async function* recoded(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Utf16,
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  for await (const chunk of chunks) yield encoder.encode(decoder.decode(chunk, { stream: true }));
  yield encoder.encode(decoder.decode());
}

/** How much is looked at for zero bytes. */
const sample = 1000;

/** By its mark; without one by its zero bytes: of Latin letters every other byte is zero. */
function utf16Of(head: Uint8Array): Utf16 | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const length = Math.min(head.length, sample);
  for (let i = 0; i < length; i++) if (head[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (length < 16 || Math.min(even, odd) > 0 || Math.max(even, odd) < 0.4 * length) return null;
  return even > odd ? 'utf-16be' : 'utf-16le';
}
