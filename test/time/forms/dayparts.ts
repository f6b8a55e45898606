import type { Table } from '../spell.ts';

export const dayparts: readonly Table[] = [
  {
    title: 'parts of days and clock times',
    reference: '2006-08-11',
    rows: [
      ['the morning of July 5', 'morning of July 5 = 2006-07-05'],
      ['the evening of July 5, 2005', 'evening of July 5, 2005 = 2005-07-05'],
      ['the night of July 5', 'night of July 5 = 2006-07-05'],
      ['on the afternoon of July 5', 'afternoon of July 5 = 2006-07-05'],
      ['early morning July 5', 'early morning July 5 = 2006-07-05'],
      ['the early morning hours of July 5', 'early morning hours of July 5 = 2006-07-05'],
      ['early in the morning of 5 July 2005', 'morning of 5 July 2005 = 2005-07-05'],
      ['at noon on July 5', 'noon on July 5 = 2006-07-05'],
      ['the night of May 11-12, 2005', 'night of May 11-12, 2005 = 2005-05-11..2005-05-12'],
      ['July 5 evening', 'July 5 evening = 2006-07-05'],
      ['at 3 pm', '3 pm = 2006-08-11T15:00'],
      ['10:30 a.m.', '10:30 a.m. = 2006-08-11T10:30'],
      ['5:34 AM', '5:34 AM = 2006-08-11T05:34'],
      ['14:00', '14:00 = 2006-08-11T14:00'],
      ['1400 hours', '1400 hours = 2006-08-11T14:00'],
      ['0800Z', '0800Z = 2006-08-11T08:00Z'],
      ['9:34 p.m., July 5', '9:34 p.m. = 2006-07-05T21:34; July 5 = 2006-07-05'],
      ['at 4:00 pm on July 5', '4:00 pm = 2006-07-05T16:00; July 5 = 2006-07-05'],
    ],
  },
];
