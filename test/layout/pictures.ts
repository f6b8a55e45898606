import { pictureOf, type Picture } from '../../src/layout/picture.ts';
import { firstWindow, fullRange } from '../../src/layout/range.ts';
import { dayNumber, isoDay } from '../../src/util/days.ts';
import { crowd, data, many, type Plain } from './made-up.ts';
import type { Data } from '../../src/layout/data.ts';

const whole = (d: Data, width = 900): Picture => pictureOf(d, fullRange(d.model), width);
const first = (d: Data, width = 900): Picture => pictureOf(d, firstWindow(d.model), width);
const between = (d: Data, from: string, to: string): Picture =>
  pictureOf(d, { from: dayNumber(from), to: dayNumber(to) }, 900);

const story: Plain[] = [
  {
    id: 'treaty',
    title: 'Treaty of 1961',
    from: '1961-01-01',
    to: '1961-12-31',
    precision: 'year',
    status: 'background',
    actors: ['Alba', 'Brenn'],
  },
  { id: 'blockade', title: 'blockade of the harbour', from: '1974-02-04', actors: ['Corvo'] },
  {
    id: 'talks',
    title: 'talks throughout February',
    from: '1974-02-01',
    to: '1974-02-28',
    precision: 'month',
    actors: ['Alba', 'Brenn'],
  },
  {
    id: 'note',
    title: 'note handed over on March 8',
    from: '1974-03-08',
    status: 'reported',
    actors: ['Brenn'],
  },
  {
    id: 'meeting',
    title: 'meeting of both ministers',
    from: '1974-03-09',
    actors: ['Alba', 'Brenn', 'Corvo'],
  },
  {
    id: 'visit',
    title: 'visit proposed for early April',
    from: '1974-04-01',
    to: '1974-04-10',
    precision: 'part-of-month',
    status: 'proposed',
    actors: ['Brenn', 'Alba'],
  },
];

const STATUSES = ['occurred', 'reported', 'planned', 'proposed', 'background'] as const;

/** Each is a golden file of its name, and all together are the gallery of the drawing. */
export const pictures = {
  none: () => whole(data([])),
  oneEvent: () => first(data([{ title: 'The only event', from: '1974-03-09' }])),
  firstWindowOfAStory: () => first(data(story)),
  wholeRangeOfAStory: () => whole(data(story)),
  storyByStatus: () => first(data(story, 'status')),
  storyInOneLane: () => first(data(story, 'none')),
  storyByCable: () => first(data(story, 'document')),
  storyFiltered: () => whole(data(story, 'actor', (event) => event % 2 === 1)),
  tenEvents: () => whole(data(many(10))),
  hundredEvents: () => whole(data(many(100))),
  thousandEvents: () => whole(data(many(1000))),
  hundredThousandEvents: () => whole(crowd(100_000), 640),
  precisions: () =>
    whole(
      data([
        { title: 'to the day', from: '1971-05-05', actors: ['Day'] },
        { title: 'about that day', from: '1973-05-05', edtf: '1973-05-05~', actors: ['Day'] },
        {
          title: 'to the month',
          from: '1972-03-01',
          to: '1972-03-31',
          precision: 'month',
          actors: ['Month'],
        },
        {
          title: 'to the season',
          from: '1972-06-01',
          to: '1972-08-31',
          precision: 'season',
          actors: ['Season'],
        },
        {
          title: 'to the year',
          from: '1972-01-01',
          to: '1972-12-31',
          precision: 'year',
          actors: ['Year'],
        },
        {
          title: 'about that year',
          from: '1974-01-01',
          to: '1974-12-31',
          edtf: '1974~',
          precision: 'year',
          actors: ['Year'],
        },
        {
          title: 'to the decade',
          from: '1970-01-01',
          to: '1979-12-31',
          precision: 'decade',
          actors: ['Decade'],
        },
        { title: 'from and to', from: '1971-02-03', to: '1973-11-20', actors: ['Range'] },
        { title: 'since that day', from: '1975-02-03', edtf: '1975-02-03/..', actors: ['Range'] },
        {
          title: 'until that month',
          from: '1976-02-01',
          to: '1976-02-29',
          edtf: '../1976-02',
          precision: 'month',
          actors: ['Range'],
        },
      ]),
    ),
  statuses: () =>
    between(
      data(
        STATUSES.flatMap((status): Plain[] => [
          { title: `${status}, a day`, from: '1974-02-10', status, actors: [status] },
          {
            title: `${status}, a fortnight`,
            from: '1974-03-01',
            to: '1974-03-14',
            status,
            actors: [status],
          },
          {
            title: `${status}, some time in May`,
            from: '1974-05-01',
            to: '1974-05-31',
            precision: 'month',
            status,
            actors: [status],
          },
          {
            title: `${status}, about June 20`,
            from: '1974-06-20',
            edtf: '1974-06-20~',
            status,
            actors: [status],
          },
        ]),
      ),
      '1974-02-01',
      '1974-09-01',
    ),
  beganBeforeTheWindow: () =>
    between(
      data([
        { title: 'occupation that began long before', from: '1951-01-01', to: '1980-12-31' },
        { title: 'a day within', from: '1974-03-09' },
        { title: 'long after', from: '1990-03-09' },
      ]),
      '1974-02-01',
      '1974-06-01',
    ),
  manyOnOneDay: () =>
    whole(
      data([
        ...Array.from({ length: 400 }, (_, i) => ({ id: `d${i}`, from: '1974-03-09' })),
        { title: 'and one more', from: '1974-06-01' },
      ]),
    ),
  sixtyActors: () => whole(data(many(600, 60, 5))),
  beforeChrist: () =>
    whole(
      data([
        { title: 'Founding of the city', from: '-0752-04-21', actors: ['Rome'] },
        { title: 'Murder of the dictator', from: '-0043-03-15', actors: ['Rome'] },
        { title: 'End of the empire', from: '0476-09-04', actors: ['Rome'] },
        {
          title: 'A far year',
          from: '2974-01-01',
          to: '2974-12-31',
          precision: 'year',
          actors: ['Others'],
        },
      ]),
    ),
  hostileTitles: () =>
    whole(
      data([
        { title: '<script>alert("1 & 2")</script>', from: '1974-01-05', actors: ['__proto__'] },
        { title: 'x'.repeat(10_000), from: '1974-02-05', actors: ['<b>bold</b>'] },
        { title: `\u0000\ud800 ${isoDay(0)}`, from: '1974-03-05', actors: ['constructor'] },
      ]),
    ),
} satisfies Record<string, () => Picture>;
