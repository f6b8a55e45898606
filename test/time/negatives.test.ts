import { expect, test } from 'vitest';
import { findTimes } from '../../src/time/find.ts';

test.each([
  'in accordance with UNSCR 1695. Both sides agreed',
  'Reason: 1.4(B)(D)',
  'acquire PAC-3 and AEGIS',
  'would designate 12 entities',
  'it may also have been',
  'May I ask you',
  'REF: CAIRO 1725',
  'cruising above 3000 feet',
])('%s', (text) => {
  expect(findTimes(text, { reference: '2006-08-11', mode: 'document' })).toEqual([]);
});
