import { firstChoices, type Choices } from '../../src/embed/choices.ts';
import { excerptOf } from '../../src/embed/choose.ts';
import type { Excerpt } from '../../src/embed/excerpt.ts';
import type { Timeline } from '../../src/timeline/types.ts';
import { documentOf, eventOf, onDay, sourceIn, timelineOf } from '../timeline/sample.ts';

const first = 'The envoys of Alba and Brenn met in the harbour on 4 May 1974, the mayor said.';
const second = 'A second meeting is planned for 9 June 1974.';

/** A made-up timeline of three events and two cables, one paragraph of which tells nothing. */
export const timeline: Timeline = timelineOf(
  [
    eventOf('met', {
      title: 'envoys of Alba and Brenn met in the harbour',
      when: onDay('1974-05-04'),
      actors: ['alba', 'brenn'],
      sources: [sourceIn('p1', 'envoys of Alba and Brenn met in the harbour', 4, 'TALKS')],
    }),
    eventOf('second', {
      title: 'second meeting',
      when: onDay('1974-06-09'),
      status: 'planned',
      actors: ['brenn'],
      sources: [sourceIn('p3', 'A second meeting', 0, 'TALKS')],
    }),
    eventOf('unseen', { title: 'below the threshold', visible: false }),
  ],
  {
    title: 'Harbour talks',
    documents: [
      documentOf('TALKS', first, 'Nothing happened here.', second),
      documentOf('OTHER', 'Fish.'),
    ],
    actors: [
      { id: 'alba', name: 'Alba', type: 'country', aliases: [] },
      { id: 'brenn', name: 'Brenn', type: 'country', aliases: ['Brennish'] },
      { id: 'corvo', name: 'Corvo', type: 'country', aliases: [] },
    ],
    review: { second: { starred: true } },
  },
);

export const excerptWith = (choices: Partial<Choices> = {}, from = timeline): Excerpt =>
  excerptOf(from, { ...firstChoices, ...choices });
