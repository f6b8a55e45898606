/** Says where a value is not what it should be, as `.0.title: is not a text`; null where it is. */
export type Shape = (value: unknown) => string | null;

const is =
  (what: string, test: (value: unknown) => boolean): Shape =>
  (value) =>
    test(value) ? null : `: is not ${what}`;

export const text = is('a text', (value) => typeof value === 'string');
export const number = is('a number', (value) => typeof value === 'number');
export const flag = is('true or false', (value) => typeof value === 'boolean');
/** The form alone: whether a month has so many days is for whoever reads it. */
export const day = is(
  'a day (YYYY-MM-DD)',
  (value) => typeof value === 'string' && /^-?\d{4,}-\d{2}-\d{2}$/.test(value),
);

export const orNull =
  (shape: Shape): Shape =>
  (value) =>
    value === null ? null : shape(value);

export const optional =
  (shape: Shape): Shape =>
  (value) =>
    value === undefined ? null : shape(value);

/** One of the names in a table of them. */
export const oneOf = (...names: readonly string[]): Shape =>
  is(`one of ${names.join(', ')}`, (value) => names.some((name) => name === value));

export const list =
  (item: Shape): Shape =>
  (value) =>
    Array.isArray(value) ? first(value.entries(), () => item) : ': is not a list';

/** Fields beyond those named are let be. */
export const object =
  (fields: Readonly<Record<string, Shape>>): Shape =>
  (value) =>
    isObject(value)
      ? first(
          Object.keys(fields).map((name) => [name, value[name]]),
          (name) => fields[name],
        )
      : ': is not an object';

export const record =
  (item: Shape): Shape =>
  (value) =>
    isObject(value) ? first(Object.entries(value), () => item) : ': is not an object';

function first<K extends string | number>(
  parts: Iterable<[K, unknown]>,
  shapeOf: (name: K) => Shape | undefined,
): string | null {
  for (const [name, value] of parts) {
    const problem = shapeOf(name)?.(value) ?? null;
    if (problem !== null) return `.${name}${problem}`;
  }
  return null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
