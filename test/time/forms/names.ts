import type { Table } from '../spell.ts';

export const names: readonly Table[] = [
  {
    title: 'names and births',
    reference: '2006-08-11',
    rows: [
      ['9/11', '9/11 = XXXX-XX-XX'],
      ['after 9/11', '9/11 = XXXX-XX-XX'],
      ['the September 11 attacks', 'September 11 = XXXX-XX-XX'],
      ['the March 14 coalition', 'March 14 = XXXX-XX-XX'],
      ['"April 6" leader', 'April 6 = XXXX-XX-XX'],
      ['the September 11, 2001 attacks', 'September 11, 2001 = 2001-09-11'],
      ['born November 21, 1937', 'November 21, 1937 = 1937-11-21'],
      ['DOB: 15 Jan 73', '15 Jan 73 = 1973-01-15'],
      ['date of birth 5 May 1960', '5 May 1960 = 1960-05-05'],
      ['DPOB: 05-OCT-1973', '05-OCT-1973 = 1973-10-05'],
    ],
  },
];
