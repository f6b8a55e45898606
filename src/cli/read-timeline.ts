import { stat } from 'node:fs/promises';
import { TimelineError } from '../timeline/file.ts';
import { parseTimeline } from '../timeline/schema.ts';
import type { Timeline } from '../timeline/types.ts';
import { UsageError } from './exit.ts';
import { readText } from './text.ts';

/**
 * A timeline file, `-` for standard input.
 * @throws UsageError where it cannot be read or is not one.
 */
export async function readTimeline(file: string): Promise<Timeline> {
  const text = await readText(file);
  try {
    return parseTimeline(text);
  } catch (error) {
    if (error instanceof TimelineError) throw new UsageError(`${file}: ${error.message}`);
    throw error;
  }
}

/** When a file was last changed, ISO 8601 in UTC; now for standard input. */
export async function changedAt(file: string): Promise<string> {
  const time = file === '-' ? new Date() : (await stat(file)).mtime;
  return time.toISOString();
}
