import { expect, test } from 'vitest';
import { findTimes } from '../../src/time/find.ts';
import { spell } from './spell.ts';

const read = (text: string) => findTimes(text, { reference: '2006-08-11', mode: 'document' });

test.each([
  'in accordance with UNSCR 1695. Both sides agreed',
  'Resolution 1701 and resolution 1559',
  'Reason: 1.4(B)(D)',
  'REASON 1.5 (B, D)',
  'acquire PAC-3 and AEGIS',
  'the RB-47 fliers',
  'would designate 12 entities',
  'it may also have been',
  'May I ask you, Excellency',
  'May be in transit with others',
  'IT MAY BE THE CASE THAT THEY MAY AGREE',
  'the men march on the capital',
  'March on the capital and hold it',
  'an august body',
  'April Glaspie called on the minister',
  'REF: CAIRO 1725',
  'REF: A. BRASILIA 1973 B. BRASILIA 2025',
  'B. SAN JOSE 2054 C. STATE 114021',
  'cruising above 3000 feet',
  'some 2000 troops and 1990 vehicles',
  'around 1000 Egyptian pounds',
  'over 1,500 people',
  'paid $1998 for it',
  '€2001 and £1999',
  'at 1930 local',
  'para 4 and paragraph 2005',
  'Boeing 787 Dreamliners',
  'drew 150-200 people',
  'PL 2511/07 and 3995/08',
  'document S/2008/250',
  'PA-00 and CA-3400',
  'a vote of 51 - 49',
  'an increase of 5.2 percent',
  'version 1.2.3',
  'call 202-647-1234 or 555.123.4567',
  'The Sun reported it',
  'they sat with him',
  'the fall of the government',
  'a spring in the desert',
  'in second and third rounds',
  'the 34th anniversary',
  'the 4th Ministerial',
  'the Next Century Foundation',
  'the early version of the draft',
  'at the end of the corridor',
  'the latter part of the speech',
  'a member of the G-8',
  '3 of 7',
  'on the 3rd floor',
  'Article 5 of the treaty',
  'telegram 1431 to Moscow',
  'that year-round road',
])('no time in: %s', (text) => {
  expect(spell(read(text).filter(({ earliest }) => earliest !== null))).toBe('');
});

test.each([
  ['resolutions 1739 (2007), 1765 (2007) and 1795 (2008)', ['2007', '2007', '2008']],
  ['S/PRST/2008/42 and resolution 1865 (2009)', ['2009']],
  ['On September 27, 200 police were placed', ['September 27']],
  ['On August 9 and 12 men were held', ['August 9']],
  ['They ended on 9 May. May they rest', ['9 May']],
  ['in October. 6. (C) Next', ['October']],
])('%s', (text, expected) => {
  expect(read(text).map((time) => time.text)).toEqual(expected);
});
