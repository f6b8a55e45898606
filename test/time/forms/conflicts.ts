import type { Table } from '../spell.ts';

export const conflicts: readonly Table[] = [
  {
    title: 'what cannot be, or does not agree',
    reference: '2006-08-11',
    rows: [
      ['April 31', 'April 31 = nothing'],
      ['September 31, 1969', 'September 31, 1969 = nothing'],
      ['February 30', 'February 30 = nothing'],
      ['29 February 2005', '29 February 2005 = nothing'],
      ['February 29, 2004', 'February 29, 2004 = 2004-02-29'],
      ['Saturday, April 18, 2008', 'Saturday, April 18, 2008 = 2008-04-18'],
      ['Monday, August 8, 2006', 'Monday, August 8, 2006 = 2006-08-08'],
      ['January 1-April 31', 'January 1-April 31 = nothing'],
      ['July 9-5', 'July 9 = 2006-07-09'],
      ['from 2004 to 1999', '2004 to 1999 = nothing'],
    ],
  },
];
