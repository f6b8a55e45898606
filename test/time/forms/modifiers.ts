import type { Table } from '../spell.ts';

export const modifiers: readonly Table[] = [
  {
    title: 'words before a date',
    reference: '2006-08-11',
    rows: [
      ['since 2001', '2001 = 2001-01-01..2006-08-11'],
      ['since July 5', 'July 5 = 2006-07-05..2006-08-11'],
      ['since last year', 'last year = 2005-01-01..2006-08-11'],
      ['since the 1980s', 'the 1980s = 1980-01-01..2006-08-11'],
      ['since the 2005 bombings', '2005 = 2005-01-01..2005-12-31'],
      ['since early May', 'early May = 2006-05-01..2006-08-11'],
      ['since the summer of 2003', 'the summer of 2003 = 2003-06-01..2006-08-11'],
      ['until July 5', 'July 5 = 2006-07-05'],
      ['by July 5', 'July 5 = 2006-07-05'],
      ['before July 5', 'July 5 = 2006-07-05'],
      ['after July 5', 'July 5 = 2006-07-05'],
      ['around July 5', 'July 5 = 2006-07-05'],
      ['about August 20', 'August 20 = 2006-08-20'],
      ['as of July 5', 'July 5 = 2006-07-05'],
      ['no later than August 20', 'August 20 = 2006-08-20'],
      ['not earlier than August 20', 'August 20 = 2006-08-20'],
      ['through July 5', 'July 5 = 2006-07-05'],
      ['on or about May 5', 'May 5 = 2006-05-05'],
      ['following the July 5 launches', 'July 5 = 2006-07-05'],
      ['during, and following the July 5 launches', 'July 5 = 2006-07-05'],
    ],
  },
];
