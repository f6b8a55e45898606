import type { Table } from '../spell.ts';

export const capitals: readonly Table[] = [
  {
    title: 'telegrams in capitals',
    reference: '1974-09-23',
    rows: [
      ['ON SEPTEMBER 22', 'SEPTEMBER 22 = 1974-09-22'],
      ['SINCE 1967', '1967 = 1967-01-01..1974-09-23'],
      ["LATE 1930'S", "LATE 1930'S = 1937-01-01..1939-12-31"],
      ['LAST WEEK', 'LAST WEEK = 1974-09-16..1974-09-22'],
      ['THE FIRST WEEK OF OCTOBER', 'THE FIRST WEEK OF OCTOBER = 1974-09-30..1974-10-06'],
      ['MAY 5', 'MAY 5 = 1974-05-05'],
      ['IN MAY', 'MAY = 1974-05-01..1974-05-31'],
      ['LAST MAY', 'LAST MAY = 1974-05-01..1974-05-31'],
      ['SEPTEMBER 20-22', 'SEPTEMBER 20-22 = 1974-09-20..1974-09-22'],
      ['YESTERDAY', 'YESTERDAY = 1974-09-22'],
      ['TWO WEEKS AGO', 'TWO WEEKS AGO = 1974-09-09..1974-09-15'],
      ['EARLY OCTOBER', 'EARLY OCTOBER = 1974-10-01..1974-10-10'],
      ['MARCH 15, 1973', 'MARCH 15, 1973 = 1973-03-15'],
      ['22 SEP 74', '22 SEP 74 = 1974-09-22'],
      ['THIS MORNING', 'THIS MORNING = 1974-09-23'],
      ['IN THE SPRING', 'THE SPRING = 1974-03-01..1974-05-31'],
      ['BY JANUARY', 'JANUARY = 1975-01-01..1975-01-31'],
      ['FY 75', 'FY 75 = 1974-10-01..1975-09-30'],
      ['MID-AUGUST', 'MID-AUGUST = 1974-08-11..1974-08-20'],
      ['LAST JANUARY', 'LAST JANUARY = 1974-01-01..1974-01-31'],
    ],
  },
];
