import { current, migrated, versionOf } from './migrate.ts';

/** Says that a file is not a timeline this version can read, and where. */
export class TimelineError extends Error {}

/**
 * What stands in a timeline file of this version or an earlier one, in the present version's form
 * and not checked any further.
 * @throws TimelineError with one sentence.
 */
export function fileIn(json: string): Record<string, unknown> {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    throw new TimelineError('This is not JSON; the file may be cut off.');
  }
  const head = data as Record<string, unknown> | null;
  if (head?.['format'] !== 'cable-timeline')
    throw new TimelineError('This is not a timeline file.');
  if (versionOf(head) > current)
    throw new TimelineError(
      `This timeline was saved by a newer version (${versionOf(head)}); this one reads version ${current}. Nothing was changed.`,
    );
  return migrated(head);
}
