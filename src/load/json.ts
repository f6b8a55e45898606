import { collect } from './bytes.ts';
import { decode } from './decode.ts';
import type { Loader } from './loader.ts';
import { jsonObjects } from './json-objects.ts';
import { records } from './records.ts';
import { found, problem } from './result.ts';
import { rowDocument } from './rows.ts';
import { strings } from './strings.ts';
import type { Loaded } from './types.ts';

const lineStart = /\n(?=\s*\S)/g;

/** JSON Lines: one object with header and body (or text) a line. */
export const jsonLines: Loader = {
  format: 'json-lines',
  accepts: ({ text }) =>
    /^\uFEFF?\s*\{/.test(text) && isObject(text.trimStart().split('\n', 1)[0] ?? ''),
  async *read({ name, chunks, head }) {
    for await (const { text, line } of records(strings(chunks, head.bytes), lineStart, 2)) {
      if (text.trim() !== '') yield* documents(name, 'json-lines', text, line);
    }
  },
};

/** One JSON value: an object, a list of objects, or objects by id. */
export const json: Loader = {
  format: 'json',
  accepts: ({ text }) => /^\uFEFF?\s*(?:\{\s*["}]|\[\s*[{\]])/.test(text),
  async *read({ name, chunks }) {
    const { text, problem: damage } = decode(await collect(chunks), name);
    if (damage) yield { kind: 'problem', problem: damage };
    yield* documents(name, 'json', text, 1);
  },
};

function isObject(line: string): boolean {
  try {
    return line.endsWith('}') && typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
}

function* documents(name: string, format: string, text: string, line: number): Generator<Loaded> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    yield problem(name, `is not valid JSON: ${reasonOf(error)}`, { line });
    return;
  }
  const objects = jsonObjects(value);
  if (objects.length === 0) yield problem(name, 'holds no object with a text', { line });
  for (const { names, values } of objects) {
    const loaded = rowDocument({ name, format }, names, { values, line });
    yield loaded.kind === 'document' ? found(loaded.document) : loaded;
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 120) : String(error);
}
