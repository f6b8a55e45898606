import { peek } from './head.ts';
import type { Head, Loader } from './loader.ts';
import { loaders } from './registry.ts';
import { problem } from './result.ts';
import { binaryKind } from './signature.ts';
import type { Input, Loaded } from './types.ts';
import { plain } from './plain-bytes.ts';

/**
 * Takes inputs that are no documents, saved timelines say, wherever they lie: alone, compressed or
 * in an archive. Says of an input by its beginning whether it is one of these; null where it is not.
 */
export type Taker = (
  head: Head,
) => ((name: string, chunks: AsyncIterable<Uint8Array>) => Promise<void>) | null;

/** What a caller may ask for beside reading. */
export interface ReadOptions {
  taker?: Taker;
  /**
   * Bytes of the longest plain text to read; a longer one becomes a problem before it is held
   * whole. No limit where absent: reading takes as long as the text is, and waiting is a choice.
   */
  longest?: number;
}

/**
 * Reads one input of any known format, told by its content: its documents in order, and a problem
 * for whatever could not be read. Throws only what the byte source throws.
 */
export function readInput(
  input: Input,
  options: ReadOptions = {},
): AsyncGenerator<Loaded, void, void> {
  return readWithin(input, [], options);
}

/** `outer` are the loaders around this input, outermost first. */
async function* readWithin(
  { name, bytes }: Input,
  outer: readonly Loader[],
  options: ReadOptions,
): AsyncGenerator<Loaded, void, void> {
  const peeked = await plain(await peek(bytes));
  const text = new TextDecoder('utf-8').decode(peeked.head);
  const head = { name, bytes: peeked.head, text };
  const take = options.taker?.(head);
  if (take) return void (await take(name, peeked.chunks));
  const loader = loaders.find(({ accepts }) => accepts(head));
  if (text.trim() === '') {
    yield problem(name, 'is empty');
  } else if (!loader) {
    yield problem(name, `is not text: ${binaryKind(peeked.head) ?? 'its format is not known'}`);
  } else if (isRefused(loader, outer)) {
    yield problem(name, 'is an archive inside an archive; unpack it first');
  } else {
    const inner = (input: Input) => readWithin(input, [...outer, loader], options);
    const { longest = Infinity } = options;
    yield* loader.read({ name, chunks: peeked.chunks, head, longest, inner });
  }
}

/** One layer of files and one of compression; more would let a small file unpack without end. */
function isRefused(loader: Loader, outer: readonly Loader[]): boolean {
  return outer.includes(loader) || (loader.archive === true && outer.some((one) => one.archive));
}
