import { expect, test } from 'vitest';
import { findDeclassify } from '../../src/cable/declassify.ts';
import { findDtg } from '../../src/cable/dtg.ts';
import { baseName, documentId } from '../../src/cable/id.ts';
import { julianDay } from '../../src/cable/julian.ts';
import { originName } from '../../src/cable/origin.ts';
import { referenceIds } from '../../src/cable/references.ts';
import { sentTime } from '../../src/cable/sent.ts';
import { statedTime } from '../../src/cable/stated-day.ts';
import { tagList } from '../../src/cable/tags.ts';

test.each([
  ['O 110804Z AUG 06', '110804Z AUG 06', '2006-08-11T08:04Z'],
  ['P R 281848Z DEC 66', '281848Z DEC 66', '1966-12-28T18:48Z'],
  ['R 121151Z FEB 2010', '121151Z FEB 2010', '2010-02-12T11:51Z'],
  ['152048JAN75', '152048JAN75', '1975-01-15T20:48Z'],
  ['Z 281605Z DEC 76 ZFF4', '281605Z DEC 76', '1976-12-28T16:05Z'],
  ['O 112904Z AUG 06', '112904Z AUG 06', '2006-08-11'],
  ['R 310804Z FEB 06 O 010804Z MAR 06', '010804Z MAR 06', '2006-03-01T08:04Z'],
])('%s holds the group %s', (text, group, sent) => {
  const dtg = findDtg(text);
  expect(dtg && text.slice(dtg.start, dtg.end)).toBe(group);
  expect(dtg?.sent).toBe(sent);
  expect(dtg?.day).toBe(sent.slice(0, 10));
});

test.each(['', '06 AUG', '310804Z FEB 06', 'August 11, 2006', 'TOKYO 004543'])(
  '%j holds no date-time group',
  (text) => {
    expect(findDtg(text)).toBeNull();
  },
);

test.each([
  ['E.O. 12958: DECL: 08/11/2026', '08/11/2026', '2026-08-11'],
  ['EO 12958 DECL: 2020/02/23', '2020/02/23', '2020-02-23'],
  ['E.O. 12958: DECL: 1/26/20', '1/26/20', '2020-01-26'],
  ['E.O. 12958: DECL: 08-24-05', '08-24-05', '2005-08-24'],
  ['E.O. 11652: GDS 8/12/85', '8/12/85', '1985-08-12'],
  ['E.O. 12958: DECL: 24/12/2019', '24/12/2019', '2019-12-24'],
  ['E.O. 12958: DECLASSIFIED JUNE 21, 2006', 'JUNE 21, 2006', '2006-06-21'],
  ['E.O. 13526: DECL: 11 AUGUST 2026', '11 AUGUST 2026', '2026-08-11'],
])('%s declassifies on %s', (text, printed, day) => {
  const found = findDeclassify(text);
  expect(found && text.slice(found.start, found.end)).toBe(printed);
  expect(found?.day).toBe(day);
});

test.each(['N/A', 'OADR', 'DECL: TEN YEARS AFTER UNIFICATION', 'DECL: X1', 'DECL: 31/31/2020'])(
  'E.O. 12958: %s names no day',
  (text) => {
    expect(findDeclassify(`E.O. 12958: ${text}`)).toBeNull();
  },
);

test.each([
  ['2006-08-11 08:04:00', '2006-08-11', '08:04'],
  ['2006-08-11 18:48', '2006-08-11', '18:48'],
  ['2010-02-12 11:11', '2010-02-12', null],
  ['1966-12-28 18:06', '1966-12-28', null],
  ['12/28/1966 18:48', '1966-12-28', '18:48'],
  ['Fri Sep 01 00:00:00 +0200 2000', '2000-09-01', null],
  ['1969-09-27T13:17:00-05:00', '1969-09-27', '18:17'],
  ['1961-04-20', '1961-04-20', null],
  ['27 DEC 1976', '1976-12-27', null],
  ['01-Jan-1994 12:00:00 am', '1994-01-01', null],
  ['April 20, 1961', '1961-04-20', null],
])('a page that states %s means %s %s', (printed, day, time) => {
  expect(statedTime(printed)).toEqual({ day, time });
});

test.each(['', 'yesterday', '2006-02-31', '13/40/2006'])('%j is no stated date', (printed) => {
  expect(statedTime(printed)).toBeNull();
});

test('the day of the year is checked against its year', () => {
  expect(julianDay('DE RUEHKO #4543/01 2230804', 2006)).toBe('2006-08-11');
  expect(julianDay('DE RUEHKO #4543 3660804', 2006)).toBeNull();
  expect(julianDay('DE RUEHKO #4543 3660804', 2008)).toBe('2008-12-31');
});

test('two against one: a mistyped month is outvoted, a page alone is not believed', () => {
  const header = 'DE RUEHRY #0184/01 0661241';
  const dtg = findDtg('R 061241Z MAY 08');
  expect(sentTime(dtg, header, '2008-03-06 14:02')).toEqual({
    sent: '2008-03-06',
    problems: [
      'has the date-time group of 2008-05-06, but its page states 2008-03-06',
      'has the date-time group of 2008-05-06, but the day of the year 2008-03-06 in its routing line',
    ],
  });
  expect(sentTime(dtg, '', '2008-03-06 14:02').sent).toBe('2008-05-06T12:41Z');
  expect(sentTime(null, '', '2008-03-06 14:02').sent).toBe('2008-03-06');
});

test.each([
  ['A. ANKARA 6856 B. ANKARA 8252', ['06ANKARA6856', '06ANKARA8252']],
  ['2002 THE HAGUE 03525', ['02THEHAGUE3525']],
  ['08 DJIBOUTI 859; 09 DJIBOUTI 337', ['08DJIBOUTI859', '09DJIBOUTI337']],
  ['(A) State 253201 (B) WILSON/MACK TELECON', ['06STATE253201']],
  ['A. A) SECSTATE 52920 B. B) HALL E-MAIL OF 3/23', ['06SECSTATE52920']],
  ['BRASILIA 1973', ['06BRASILIA1973']],
  ['STATE CA-3400 NOV 2, 1966', []],
  ['TELCON 02/16/2010', []],
  ['UNSCR 1695', []],
])('references in %s', (text, ids) => {
  expect(referenceIds(text, '06')).toEqual(ids);
});

test('ids', () => {
  const id = (printed: string, from: string | null = null) =>
    documentId({ id: printed }, null, null, 'x', from);
  expect(id('06TOKYO4543')).toEqual({ id: '06TOKYO4543' });
  expect(id('09SECTION02OF03QRIPOLI583', 'AMEMBASSY TRIPOLI')).toEqual({
    id: '09TRIPOLI583',
    printedId: '09SECTION02OF03QRIPOLI583',
  });
  expect(id('08SCTION02OF02SAOPAULO335').id).toBe('08SAOPAULO335');
  expect(id('7575LIBREVILLE1895').id).toBe('75LIBREVILLE1895');
  expect(id('1976STATE311722')).toEqual({ id: '1976STATE311722' });
  expect(['a/b/06TOKYO4543.txt', 'notes', 'v1.2 draft.md'].map(baseName)).toEqual([
    '06TOKYO4543',
    'notes',
    'v1.2 draft',
  ]);
});

test('origins and TAGS', () => {
  expect(
    [
      'AMEMBASSY NEW DELHI',
      'SECSTATE WASHDC',
      'USMISSION USUN NEW YORK',
      'RUEHC/SECSTATE WASHDC',
    ].map(originName),
  ).toEqual([
    'Embassy New Delhi',
    'Secretary of State',
    'Mission USUN New York',
    'Secretary of State',
  ]);
  expect(tagList('PREL, MARR; pinr KN KN 12 (JA')).toEqual(['PREL', 'MARR', 'PINR', 'KN']);
});
