import { stat } from 'node:fs/promises';
import { decode } from '../load/decode.ts';
import { UsageError } from './exit.ts';
import { openInputs } from './inputs.ts';

/**
 * One input as bare text.
 * @throws UsageError where it cannot be opened.
 */
export async function readText(path: string): Promise<string> {
  if (path !== '-' && (await isFolder(path))) throw new UsageError(`${path} is a folder.`);
  let reason = 'could not be read';
  for await (const { bytes } of openInputs([path], (problem) => (reason = problem.reason))) {
    const parts: Uint8Array[] = [];
    for await (const part of bytes) parts.push(part);
    return decode(Buffer.concat(parts), path).text;
  }
  throw new UsageError(`${path}: ${reason}`);
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
}
