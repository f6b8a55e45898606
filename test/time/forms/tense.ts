import type { Table } from '../spell.ts';

export const tense: readonly Table[] = [
  {
    title: 'the tense decides the year',
    reference: '2006-06-15',
    rows: [
      ['On September 23, an embassy in Oslo advised all to leave.', 'September 23 = 2005-09-23'],
      ['On September 23, the cabinet will vote.', 'September 23 = 2006-09-23'],
      ['the December 15 incident', 'December 15 = 2005-12-15'],
      ['it was shut down until Monday', 'Monday = 2006-06-19'],
      ['the bill passed in August', 'August = 2005-08-01..2005-08-31'],
      ['they were arrested in December', 'December = 2005-12-01..2005-12-31'],
      ['elections will be held in March', 'March = 2007-03-01..2007-03-31'],
      ['he was killed on November 20', 'November 20 = 2005-11-20'],
      ['the summit is scheduled for February 10', 'February 10 = 2007-02-10'],
      ['they met on May 30', 'May 30 = 2006-05-30'],
      ['the vote planned for January', 'January = 2007-01-01..2007-01-31'],
      ['it happened in September', 'September = 2005-09-01..2005-09-30'],
      ['talks will resume on December 20', 'December 20 = 2006-12-20'],
      ['the bank said in August it would sell its ships', 'August = 2005-08-01..2005-08-31'],
      ['they left in July', 'July = 2005-07-01..2005-07-31'],
    ],
  },
];
