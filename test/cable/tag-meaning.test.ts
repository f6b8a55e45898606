import { expect, test } from 'vitest';
import { tagMeaning } from '../../src/cable/tag-meaning.ts';

test.each([
  ['PTER', 'Terrorists and Terrorism'],
  ['kn', 'North Korea'],
  ['GM', 'Germany'],
  ['SP', 'Spain'],
  ['ADANA', null],
  ['', null],
])('%s', (tag, meaning) => {
  expect(tagMeaning(tag)).toBe(meaning);
});
