import { expect, test } from 'vitest';
import { apart, eventId } from '../../src/event/id.ts';

test('an id names document and paragraph and ends in six hexadecimal digits', () => {
  expect(eventId('07OSLO100', 'p2', 'the visit')).toMatch(/^07OSLO100\.p2\.[0-9a-f]{6}$/);
});

test('an id depends on nothing but its words', () => {
  const id = eventId('07OSLO100', 'p2', 'the visit');
  expect(eventId('07OSLO100', 'p2', 'the visit')).toBe(id);
  expect(eventId('07OSLO100', 'p2', 'the visits')).not.toBe(id);
  expect(eventId('07OSLO100', 'p2', 'the visit', 'June')).not.toBe(id);
});

test('events of one id are told apart, and the first keeps it', () => {
  const one = { id: eventId('07OSLO100', 'p2', 'early July'), title: 'one' };
  const [first, second, third] = apart([one, one, one]);
  expect(first).toBe(one);
  expect(new Set([first?.id, second?.id, third?.id]).size).toBe(3);
  expect(second?.id).toMatch(/^07OSLO100\.p2\.[0-9a-f]{6}$/);
});
