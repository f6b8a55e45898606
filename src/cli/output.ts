import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { UsageError } from './exit.ts';

/**
 * Writes to a file, or to standard output where none is named. A file is written beside its place
 * and renamed, so that a run that is killed leaves the old one whole.
 * @throws UsageError where the file cannot be written.
 */
export async function writeOut(
  chunks: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
  file: string | undefined,
): Promise<void> {
  const source = Readable.from(chunks);
  if (file === undefined) return toStandardOutput(source);
  const beside = `${file}.${process.pid}.partial`;
  try {
    await pipeline(source, createWriteStream(beside));
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw new UsageError(`${file} could not be written (${(error as Error).message}).`);
  }
}

async function toStandardOutput(source: Readable): Promise<void> {
  try {
    await pipeline(source, process.stdout, { end: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
}
