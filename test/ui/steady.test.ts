import { expect, test } from 'vitest';
import { Steady } from '../../src/ui/steady.ts';

test('a list stays the same as long as the next is alike item by item', () => {
  const steady = new Steady<{ id: string; note: string }>((a, b) => a.id === b.id);
  const first = [
    { id: 'a', note: '' },
    { id: 'b', note: '' },
  ];
  expect(steady.of(first)).toBe(first);
  expect(steady.of([{ id: 'a', note: 'new' }, ...first.slice(1)])).toBe(first);
  for (const next of [first.slice(1), [...first].reverse(), [...first, { id: 'c', note: '' }]])
    expect(steady.of(next)).toBe(next);
});
