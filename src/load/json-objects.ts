import { useOf } from './facts.ts';

/** An object's fields as two parallel lists; only what can be written as text counts. */
export interface JsonFields {
  names: string[];
  values: string[];
}

/**
 * The objects that may be cables: the value itself, the members of a list, the members of an object
 * by their ids, or a list somewhere inside (`{"count": 2, "cables": […]}`). Texts alone in a list or
 * under an id are cables, too. Objects inside an object (`{"meta": {…}, "text": …}`) add their fields.
 */
export function jsonObjects(value: unknown, depth = 0): JsonFields[] {
  if (typeof value === 'string') return isLong(value) ? [{ names: ['text'], values: [value] }] : [];
  if (depth > deepest) return [];
  const within = (inner: unknown): JsonFields[] => jsonObjects(inner, depth + 1);
  if (Array.isArray(value)) return value.flatMap(within);
  if (!isRecord(value)) return [];
  const fields = fieldsOf(value, depth);
  if (fields.names.some((name) => isText(name))) return [fields];
  const members = Object.entries(value);
  if (members.length > 0 && members.every(([key]) => cableKey.test(key)))
    return members.flatMap(([key, member]) => within(member).map((one) => withId(key, one)));
  const inner = members.flatMap(([key, member]) => {
    if (Array.isArray(member)) return member.filter(isRecord).flatMap(within);
    return isRecord(member) ? within(member).map((one) => withId(key, one)) : [];
  });
  return inner.length > 0 ? inner : [fields];
}

/** Objects in objects are not looked at below this. */
const deepest = 20;

/** A text of lines rather than a name. */
function isLong(value: string): boolean {
  return value.length > 200 || value.includes('\n');
}

/** `09QUITO4711` */
const cableKey = /^\d{2,4}[A-Z][A-Z0-9 ]*\d$/;

function isText(name: string): boolean {
  const use = useOf(name);
  return use === 'body' || use === 'header';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Names of objects inside an object that tell of the same document. */
const wrapper =
  /^_?(?:meta|source|attributes|fields|cable|document|doc|data|info|properties|record)/i;

/** Fields of the object, and below them those of the objects inside it. */
function fieldsOf(object: Record<string, unknown>, depth: number): JsonFields {
  const fields: JsonFields = { names: [], values: [] };
  const add = (name: string, value: string): void => {
    fields.names.push(name);
    fields.values.push(value);
  };
  const later: (readonly [string, Record<string, unknown>])[] = [];
  for (const [name, value] of Object.entries(object)) {
    if (typeof value === 'string' || typeof value === 'number') add(name, String(value));
    else if (Array.isArray(value) && value.every((one) => typeof one === 'string'))
      add(name, value.join('\n'));
    else if (isRecord(value)) later.push([name, value]);
  }
  for (const [outer, inner] of depth > deepest ? [] : later) {
    const isPart = wrapper.test(outer);
    if (!isPart && useOf(outer) === null) continue;
    const { names, values } = fieldsOf(inner, depth + 1);
    values.forEach((value, i) => add(isPart ? (names[i] ?? '') : outer, value));
  }
  return fields;
}

/** An object that states an id of its own keeps it. */
function withId(key: string, { names, values }: JsonFields): JsonFields {
  if (!cableKey.test(key)) return { names, values };
  return { names: ['refid', ...names], values: [key, ...values] };
}
