import { readFile } from 'node:fs/promises';
import { parseTimeline, TimelineError } from '../timeline/schema.ts';
import type { Timeline } from '../timeline/types.ts';
import { UsageError } from './exit.ts';

/**
 * A timeline file.
 * @throws UsageError where it cannot be read or is not one.
 */
export async function readTimeline(file: string): Promise<Timeline> {
  try {
    return parseTimeline(await readFile(file, 'utf8'));
  } catch (error) {
    if (error instanceof TimelineError) throw new UsageError(`${file}: ${error.message}`);
    throw new UsageError(`${file} could not be read (${(error as Error).message}).`);
  }
}
