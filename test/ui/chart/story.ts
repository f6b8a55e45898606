import type { Plain } from '../../layout/made-up.ts';

/** Five made-up events of three states, one of them long before the others. */
export const story: Plain[] = [
  {
    id: 'treaty',
    title: 'Treaty of 1961',
    from: '1961-01-01',
    to: '1961-12-31',
    precision: 'year',
  },
  {
    id: 'talks',
    title: 'talks throughout February',
    from: '1974-02-01',
    to: '1974-02-28',
    precision: 'month',
    actors: ['Alba', 'Brenn'],
  },
  { id: 'blockade', title: 'blockade of the harbour', from: '1974-02-04', actors: ['Corvo'] },
  {
    id: 'note',
    title: 'note handed over',
    from: '1974-03-08',
    status: 'reported',
    actors: ['Brenn'],
  },
  {
    id: 'meeting',
    title: 'meeting of both ministers',
    from: '1974-03-09',
    actors: ['Alba', 'Brenn'],
  },
];
