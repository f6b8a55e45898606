import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { Input, Problem } from '../load/types.ts';
import { findAll, type Findings } from '../timeline/build.ts';
import { readAll } from '../timeline/read.ts';

/** Starting threads costs more than this many cables take in one. */
const worthThreads = 40;
/** Cables handed to a thread before its first is awaited: enough to keep it busy. */
const inFlight = 4;

/**
 * Reads and extracts, in input order. The first cables are read here; when more come, worker
 * threads take over, `jobs` of them (default: one a core).
 */
export async function findMany(
  inputs: AsyncIterable<Input>,
  onProblem: (problem: Problem) => void,
  jobs: number = availableParallelism(),
): Promise<Findings[]> {
  const found: Promise<Findings>[] = [];
  let pool: Tinypool | undefined;
  for await (const read of readAll(inputs)) {
    if (read.kind === 'problem') onProblem(read.problem);
    else if (jobs === 1 || found.length < worthThreads)
      found.push(Promise.resolve(findAll(read.cable)));
    else {
      pool ??= threads(jobs);
      found.push(pool.run(read.cable) as Promise<Findings>);
      await found.at(-jobs * inFlight);
    }
  }
  const all = await Promise.all(found);
  await pool?.destroy();
  return all;
}

function threads(jobs: number): Tinypool {
  return new Tinypool({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: jobs,
    maxThreads: jobs,
  });
}
