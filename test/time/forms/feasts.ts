import type { Table } from '../spell.ts';

export const feasts: readonly Table[] = [
  {
    title: 'feasts',
    reference: '2006-08-11',
    rows: [
      ['on Christmas Eve', 'Christmas Eve = 2006-12-24'],
      ['Christmas Eve 2003', 'Christmas Eve 2003 = 2003-12-24'],
      ['Christmas Day', 'Christmas Day = 2006-12-25'],
      ['by Christmas 1963', 'Christmas 1963 = 1963-12-25'],
      ["New Year's Eve", "New Year's Eve = 2006-12-31"],
      ["New Year's Day 2005", "New Year's Day 2005 = 2005-01-01"],
      ['Easter 2005', 'Easter 2005 = 2005-03-27'],
      ['Easter Sunday', 'Easter Sunday = 2006-04-16'],
      ['Good Friday 2006', 'Good Friday 2006 = 2006-04-14'],
      ['Easter Monday 2004', 'Easter Monday 2004 = 2004-04-12'],
      ['Thanksgiving 2005', 'Thanksgiving 2005 = 2005-11-24'],
      ['Thanksgiving Day', 'Thanksgiving Day = 2006-11-23'],
      ['Labor Day 2005', 'Labor Day 2005 = 2005-09-05'],
      ['May Day', 'May Day = 2006-05-01'],
      ['Halloween', 'Halloween = 2006-10-31'],
      ["Valentine's Day 2003", "Valentine's Day 2003 = 2003-02-14"],
      ['Bastille Day', 'Bastille Day = 2006-07-14'],
      ['Boxing Day 2004', 'Boxing Day 2004 = 2004-12-26'],
      ["All Saints' Day 1954", "All Saints' Day 1954 = 1954-11-01"],
    ],
  },
];
