import { collect } from './bytes.ts';
import { decode } from './decode.ts';
import type { Loader } from './loader.ts';
import { jsonObjects } from './json-objects.ts';
import { wholeObjects } from './json-salvage.ts';
import { countLines, records } from './records.ts';
import { problem } from './result.ts';
import { rowDocument } from './rows.ts';
import { strings } from './strings.ts';
import type { Loaded } from './types.ts';

const lineStart = /\n(?=\s*\S)/g;

/** JSON Lines: one object with header and body (or text) a line. */
export const jsonLines: Loader = {
  format: 'json-lines',
  accepts: ({ text }) =>
    /^\uFEFF?\s*\{/.test(text) && isObject(text.trimStart().split('\n', 1)[0]?.trimEnd() ?? ''),
  async *read({ name, chunks, head }) {
    for await (const { text, line } of records(strings(chunks, head.bytes), lineStart, 2)) {
      if (text.trim() !== '') yield* documents(name, 'json-lines', text, line);
    }
  },
};

/** One JSON value: an object, a list of objects, or objects by id. */
export const json: Loader = {
  format: 'json',
  accepts: ({ text }) =>
    /^\uFEFF?\s*(?:\{\s*["}]|\[\s*(?:[{\]]|"(?:[^"\\]|\\.)*"\s*,\s*"))/.test(text),
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
  const { values, reason, at } = parsed(text.replace(/^\uFEFF/, ''));
  for (const { value, from } of values) {
    const place = { line: line + countLines(text, 0, from) };
    const objects = jsonObjects(value);
    if (objects.length === 0) yield problem(name, 'holds no object with a text', place);
    for (const { names, values } of objects)
      yield rowDocument({ name, format }, names, { values, ...place });
  }
  if (reason !== null) yield problem(name, reason, { line: line + countLines(text, 0, at) });
}

interface Parsed {
  values: { value: unknown; from: number }[];
  /** What is wrong with the text as a whole, and where. */
  reason: string | null;
  at: number;
}

function parsed(text: string): Parsed {
  try {
    return { values: [{ value: JSON.parse(text), from: 0 }], reason: null, at: 0 };
  } catch (error) {
    const values: Parsed['values'] = [];
    let rest = '';
    let end = 0;
    for (const one of wholeObjects(text)) {
      try {
        values.push({ value: JSON.parse(text.slice(one.start, one.end)), from: one.start });
      } catch {
        continue;
      }
      rest += text.slice(end, one.start);
      end = one.end;
    }
    const isAll = values.length > 0 && /^[\s,]*$/.test(rest + text.slice(end));
    const reason = isAll ? null : `is not valid JSON: ${reasonOf(error)}`;
    return { values, reason, at: Number(/position (\d+)/.exec(reasonOf(error))?.[1] ?? 0) };
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 120) : String(error);
}
