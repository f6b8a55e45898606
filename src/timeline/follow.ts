/**
 * Where a chain of steps ends: the last that is known. Where the chain runs in a ring, the start.
 * @param next the step after this one; nothing where there is none.
 */
export function follow(
  start: string,
  next: (id: string) => string | null | undefined,
  known: { has(id: string): boolean },
): string {
  const seen = new Set([start]);
  let at = start;
  for (;;) {
    const to = next(at);
    if (!to || !known.has(to)) return at;
    if (seen.has(to)) return start;
    seen.add(to);
    at = to;
  }
}
