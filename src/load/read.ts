import { peek } from './head.ts';
import { loaders } from './registry.ts';
import { binaryKind } from './signature.ts';
import type { Input, Loaded } from './types.ts';

/**
 * Reads one input of any known format, told by its content: its documents in order, and a problem
 * for whatever could not be read. Throws only what the byte source throws.
 */
export async function* readInput({ name, bytes }: Input): AsyncGenerator<Loaded, void, void> {
  const { head, chunks } = await peek(bytes);
  const text = new TextDecoder('utf-8').decode(head);
  const loader = loaders.find(({ accepts }) => accepts({ name, bytes: head, text }));
  if (text.trim() === '') {
    yield problem(name, 'is empty');
  } else if (loader) {
    yield* loader.read({ name, chunks });
  } else {
    const kind = binaryKind(head) ?? 'its format is not known';
    yield problem(name, `is not text: ${kind}`);
  }
}

function problem(file: string, reason: string): Loaded {
  return { kind: 'problem', problem: { file, reason } };
}
