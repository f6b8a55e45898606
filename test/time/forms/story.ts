import type { Table } from '../spell.ts';

export const story: readonly Table[] = [
  {
    title: 'counted from the last date of the text',
    reference: '2006-08-11',
    rows: [
      [
        'On July 5 they met; the next day they left',
        'July 5 = 2006-07-05; the next day = 2006-07-06',
      ],
      [
        'On July 5 they met; the following day they left',
        'July 5 = 2006-07-05; the following day = 2006-07-06',
      ],
      [
        'On July 5 they met; the previous day they left',
        'July 5 = 2006-07-05; the previous day = 2006-07-04',
      ],
      [
        'On July 5 they met. The day before, they talked',
        'July 5 = 2006-07-05; The day before = 2006-07-04',
      ],
      ['On July 5 they met. That day, they talked', 'July 5 = 2006-07-05; That day = 2006-07-05'],
      [
        'On July 5 they met. That evening they dined',
        'July 5 = 2006-07-05; That evening = 2006-07-05',
      ],
      [
        'On July 5 they met. The same day they left',
        'July 5 = 2006-07-05; The same day = 2006-07-05',
      ],
      [
        'On July 5 they met; two days later they left',
        'July 5 = 2006-07-05; two days later = 2006-07-07',
      ],
      [
        'On July 5 they met; three weeks later they left',
        'July 5 = 2006-07-05; three weeks later = 2006-07-24..2006-07-30',
      ],
      [
        'On July 5 they met, a month earlier',
        'July 5 = 2006-07-05; a month earlier = 2006-06-01..2006-06-30',
      ],
      [
        'On July 5 they met. The following week',
        'July 5 = 2006-07-05; The following week = 2006-07-10..2006-07-16',
      ],
      [
        'On July 5 they met. The following month',
        'July 5 = 2006-07-05; The following month = 2006-08-01..2006-08-31',
      ],
      [
        'On July 5 they met. Later that month',
        'July 5 = 2006-07-05; Later that month = 2006-07-01..2006-07-31',
      ],
      [
        'On July 5 they met. Later in the month',
        'July 5 = 2006-07-05; Later in the month = 2006-07-01..2006-07-31',
      ],
      ['On July 5 they met on the 9th', 'July 5 = 2006-07-05; 9th = 2006-07-09'],
      ['On July 5 they met until the 27th', 'July 5 = 2006-07-05; 27th = 2006-07-27'],
      [
        'On July 5 they met; by the evening of the 7th',
        'July 5 = 2006-07-05; evening of the 7th = 2006-07-07',
      ],
      [
        'In May 1998 they met; the following year',
        'May 1998 = 1998-05-01..1998-05-31; the following year = 1999-01-01..1999-12-31',
      ],
      [
        'In May 1998 they met; two years later',
        'May 1998 = 1998-05-01..1998-05-31; two years later = 2000-01-01..2000-12-31',
      ],
      [
        'In 1998 they met; that same year',
        '1998 = 1998-01-01..1998-12-31; that same year = 1998-01-01..1998-12-31',
      ],
      [
        'In 1998 they met; the previous year',
        '1998 = 1998-01-01..1998-12-31; the previous year = 1997-01-01..1997-12-31',
      ],
      [
        'In 1998 they met; in August of that year',
        '1998 = 1998-01-01..1998-12-31; August of that year = 1998-08-01..1998-08-31',
      ],
      ['On July 5 they met; the night before', 'July 5 = 2006-07-05; night before = 2006-07-04'],
      ['On July 5 they met that same night', 'July 5 = 2006-07-05; that same night = 2006-07-05'],
    ],
  },
];
