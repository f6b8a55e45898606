import { createReadStream } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Input, Problem } from '../load/types.ts';

/**
 * Files, folders (read whole, in name order, each once however it is linked) and `-` for standard
 * input, opened one at a time. What cannot be opened is reported and passed over.
 */
export async function* openInputs(
  paths: readonly string[],
  report: (problem: Problem) => void,
): AsyncGenerator<Input> {
  const folders = new Set<string>();
  for (const path of paths) {
    if (path === '-') yield { name: 'standard input', bytes: process.stdin };
    else yield* openPath(path, report, folders);
  }
}

async function* openPath(
  path: string,
  report: (problem: Problem) => void,
  folders: Set<string>,
): AsyncGenerator<Input> {
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) {
      const real = await realpath(path);
      if (folders.has(real)) return;
      folders.add(real);
      const names = (await readdir(path)).filter((name) => !name.startsWith('.')).sort();
      if (names.length === 0) report({ file: path, reason: 'is an empty folder' });
      for (const name of names) yield* openPath(join(path, name), report, folders);
      return;
    }
    if (!facts.isFile()) return report({ file: path, reason: 'is neither a file nor a folder' });
    const bytes = createReadStream(path);
    await opened(bytes);
    yield { name: path, bytes };
  } catch (error) {
    report({ file: path, reason: reasonOf(error) });
  }
}

const reasons: Record<string, string> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read: permission denied',
  EPERM: 'may not be read: permission denied',
  EMFILE: 'could not be opened: too many open files',
};

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return reasons[code] ?? `could not be read (${code || String(error)})`;
}

function opened(stream: ReturnType<typeof createReadStream>): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.once('open', () => resolve()).once('error', reject);
  });
}
