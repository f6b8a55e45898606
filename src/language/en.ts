import type { Words } from './types.ts';

const grouped = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');
const counted = (n: number): string => `${grouped(n)} ${n === 1 ? 'event' : 'events'}`;

export const en: Words = {
  tag: 'en',
  name: 'English',
  reader: {
    events: 'Events',
    actors: 'Actors',
    all: 'All',
    more: (n) => `${n} more`,
    counted,
    some: (n, of) => `${grouped(n)} of ${counted(of)}`,
    place: (at, of) => `${grouped(at)} of ${grouped(of)}`,
    hint: 'Choose an event to read the words that tell it.',
    first: 'Read from the first',
    previous: 'Previous',
    next: 'Next',
    close: 'Close',
    showList: (n) => `List of ${counted(n)}`,
    hideList: 'Hide the list',
    showMore: (n) => `Show more (${counted(n)} left)`,
    source: 'Source',
    cable: (id, place) => `Cable ${id}${place}`,
    paragraph: (number) => `paragraph ${number}`,
    wholeParagraph: 'Whole paragraph',
    copyLink: 'Copy link to this view',
    copied: 'Copied.',
    copyByHand: 'Copy this address:',
    nothing: 'No event matches this choice.',
    showAll: 'Show all',
    none: 'This chart has no events.',
    reportedBy: (name) => `Reported by ${name}`,
    negative: 'said not to have happened',
    cableSent: 'Cable sent',
    status: {
      occurred: 'Occurred',
      reported: 'Reported',
      planned: 'Planned',
      proposed: 'Proposed',
      background: 'Background',
    },
  },
};
