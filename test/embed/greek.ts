import { firstChoices } from '../../src/embed/choices.ts';
import { excerptOf } from '../../src/embed/choose.ts';
import type { Excerpt } from '../../src/embed/excerpt.ts';
import type { TimelineEvent, When } from '../../src/event/types.ts';
import { documentOf, eventOf, onDay, sourceIn, timelineOf } from '../timeline/sample.ts';

const when = (
  edtf: string,
  earliest: string,
  latest: string,
  precision: When['precision'],
): When => ({ text: '', edtf, earliest, latest, precision, inferred: [] });

const all: Partial<TimelineEvent>[] = [
  { when: when('1997~', '1997-01-01', '1997-12-31', 'year'), status: 'background' },
  { when: when('2006-07-05/..', '2006-07-05', '2006-08-11', 'range') },
  {
    when: when('[2006-09-01..2006-09-10]', '2006-09-01', '2006-09-10', 'part-of-month'),
    status: 'planned',
  },
  { when: when('2006-08-08/2006-08-12', '2006-08-08', '2006-08-12', 'range'), actors: ['1', '2'] },
  { status: 'reported', reportedBy: '2', polarity: 'negative', actors: ['1'] },
  { when: onDay('2006-08-11'), kind: 'metadata', actors: ['3'] },
  { when: when('198X', '1980-01-01', '1989-12-31', 'decade'), status: 'proposed' },
];

/** Made-up events of every kind, without one Latin letter in what they hold. */
export const excerptInGreek = (): Excerpt =>
  excerptOf(
    timelineOf(
      [...all, ...all.map(() => ({ when: onDay('2006-08-09'), actors: ['1'] }))].map((fields, i) =>
        eventOf(String(i), {
          title: `Γεγονός ${i}`,
          sources: [sourceIn('p1', 'λόγος', 0, '06')],
          ...fields,
        }),
      ),
      {
        title: 'Χρόνος',
        documents: [
          { ...documentOf('06', 'λόγος και έργο'), sent: '2006-08-11T08:04Z', origin: 'Πρεσβεία' },
        ],
        actors: ['Άλφα', 'Βήτα', 'Γάμμα'].map((name, i) => ({
          id: String(i + 1),
          name,
          type: 'country' as const,
          aliases: [],
        })),
      },
    ),
    { ...firstChoices, credit: 'Αρχείο' },
  );
