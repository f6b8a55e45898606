import { expect, test } from 'vitest';
import { findTimes } from '../../src/time/find.ts';
import { modeOf } from '../../src/time/mode.ts';

const mode = (text: string, reference: string | null) =>
  modeOf(findTimes(text, { reference, mode: 'document' }), reference);

const history =
  'War broke out in June 1866. By July 3, 1866, it was decided. In 1867 the northern states joined, in 1870 ' +
  'the southern ones. The treaty of May 10, 1871, came after the siege of January 1871. In 1873 the last troops left. ' +
  'The law of 1874 followed.';

test.each([
  ['a history, whenever it was written', history, '2009-12-19', 'narrative'],
  ['a history without a day of its own', history, null, 'narrative'],
  ['a text without a day of its own', 'On July 5 they met.', null, 'narrative'],
  ['news', `${history} The minister said so today.`, '2009-12-19', 'document'],
  [
    'a text about its own year',
    'On July 5 they met. In 2005 they had not.',
    '2006-08-11',
    'document',
  ],
])('%s', (_, text, reference, expected) => {
  expect(mode(text, reference)).toBe(expected);
});
