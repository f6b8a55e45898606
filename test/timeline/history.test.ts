import { expect, test } from 'vitest';
import { advance, begin, redo, undo } from '../../src/timeline/history.ts';

test('undo and redo walk through what was', () => {
  const three = advance(advance(begin('a'), 'b'), 'c');
  expect(undo(three).present).toBe('b');
  expect(undo(undo(three)).present).toBe('a');
  expect(redo(undo(three))).toEqual(three);
  expect(redo(redo(undo(undo(three))))).toEqual(three);
});

test('nothing to undo or redo leaves all as it is', () => {
  expect(undo(begin('a'))).toEqual(begin('a'));
  expect(redo(begin('a'))).toEqual(begin('a'));
});

test('a new step forgets what was undone; the same value is no step', () => {
  const other = advance(undo(advance(begin('a'), 'b')), 'c');
  expect(other).toEqual({ past: ['a'], present: 'c', future: [] });
  expect(advance(other, 'c')).toBe(other);
});
