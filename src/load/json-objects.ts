/** An object's fields as two parallel lists; only texts and numbers count. */
export interface JsonFields {
  names: string[];
  values: string[];
}

/**
 * The objects that may be cables: the value itself, the members of a list, or the members of an
 * object of objects, whose key is then the id.
 */
export function jsonObjects(value: unknown): JsonFields[] {
  if (Array.isArray(value)) return value.flatMap(jsonObjects);
  if (!isRecord(value)) return [];
  const members = Object.entries(value);
  const nested = members.filter(([, member]) => isRecord(member) || Array.isArray(member));
  if (members.length > 0 && nested.length === members.length) {
    return nested.flatMap(([key, member]) =>
      isRecord(member) ? [withId(key, fieldsOf(member))] : jsonObjects(member),
    );
  }
  return [fieldsOf(value)];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fieldsOf(object: Record<string, unknown>): JsonFields {
  const fields = Object.entries(object).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' ? [[name, String(value)] as const] : [],
  );
  return { names: fields.map(([name]) => name), values: fields.map(([, value]) => value) };
}

function withId(key: string, { names, values }: JsonFields): JsonFields {
  return { names: ['refid', ...names], values: [key, ...values] };
}
