import type { Problem } from '../load/types.ts';

/** One line to standard error: `file:line: reason`. */
export function report({ file, line, byte, reason }: Problem): void {
  const place = line !== undefined ? `:${line}` : byte !== undefined ? ` at byte ${byte}` : '';
  say(`${file}${place}: ${reason}`);
}

/** A line for people, to standard error, so that output can be piped on. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
