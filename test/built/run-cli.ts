import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const main = join(import.meta.dirname, '../../dist/cli/main.js');

/** Runs the built command line in a folder of its own. */
export function cli(cwd: string, args: string[], input?: string | Uint8Array) {
  const run = spawnSync(process.execPath, [main, ...args], { cwd, input, encoding: 'utf8' });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'cable-timeline-'));
}
