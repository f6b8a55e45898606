import { readCables } from '../cable/read.ts';
import type { CableDocument } from '../cable/types.ts';
import { readInput, type ReadOptions } from '../load/read.ts';
import type { Input, Problem } from '../load/types.ts';

/** What reading yields: cables in input order, and what could not be read between them. */
export type Read = { kind: 'cable'; cable: CableDocument } | { kind: 'problem'; problem: Problem };

/** bytes → cables, one at a time: a collection larger than memory streams through. */
export async function* readAll(
  inputs: Iterable<Input> | AsyncIterable<Input>,
  options?: ReadOptions,
): AsyncGenerator<Read> {
  for await (const input of inputs) {
    try {
      yield* readOne(input, options);
    } catch (error) {
      // A disk or a network drive may fail in the middle; the other inputs are still read.
      const reason = `could not be read to its end (${(error as Error).message})`;
      yield { kind: 'problem', problem: { file: input.name, reason } };
    }
  }
}

async function* readOne(input: Input, options: ReadOptions | undefined): AsyncGenerator<Read> {
  for await (const loaded of readInput(input, options)) {
    if (loaded.kind === 'problem') {
      yield loaded;
      continue;
    }
    const { documents, problems } = readCables(loaded.document);
    for (const problem of problems) yield { kind: 'problem', problem };
    for (const cable of documents) yield { kind: 'cable', cable };
  }
}
