import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const documented = readFileSync(join(import.meta.dirname, '../docs/package.md'), 'utf8');

/** The program under a heading of docs/package.md, as it stands there. */
export function example(heading: string): string {
  const [, after] = documented.split(`\n## ${heading}\n`);
  const [, program] = /```ts\n([^]*?)```/.exec(after ?? '') ?? [];
  if (program === undefined) throw new Error(`There is no program under ${heading}.`);
  return program;
}
