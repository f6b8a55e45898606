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
  {
    title: 'names made of months and feasts, other calendars',
    reference: '2006-08-11',
    rows: [
      ['the October Revolution', 'October = XXXX-XX-XX'],
      ['Black September', 'September = XXXX-XX-XX'],
      ['Bloody Sunday', 'Sunday = XXXX-XX-XX'],
      ['the Easter Offensive of 1972', 'Easter = XXXX-XX-XX; 1972 = 1972-01-01..1972-12-31'],
      ['the events of September 11', 'September 11 = XXXX-XX-XX'],
      ['27 Ramadan 1426', '27 Ramadan 1426 = nothing'],
      ['during Ramadan', 'Ramadan = nothing'],
      ['22 Bahman 1357', '22 Bahman 1357 = nothing'],
      ['in Heisei 18', 'Heisei 18 = nothing'],
      ['Munder Ramadan and Gamal Eid called', ''],
    ],
  },
  {
    title: 'days that give their name to an attack',
    reference: '2006-08-11',
    rows: [
      ['the August 1 attack on the post', 'August 1 = 2006-08-01'],
      ['after the March 1 attack on the post', 'March 1 = XXXX-XX-XX'],
    ],
  },
];
