import type { Status } from '../event/types.ts';
import type { GroupBy } from '../timeline/view.ts';

/** One event, 3 events. */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}

/** What the page says, in one place. Accessible names are part of the contract with other tools. */
export const strings = {
  events: 'Events',
  source: 'Source',
  lanes: 'Lanes by',
  filters: 'Filters',
  actors: 'Actors',
  status: 'Status',
  search: 'Search',
  openCables: 'Open cables',
  paste: 'Paste a cable',
  save: 'Save timeline',
  privacy: 'Everything stays on this machine.',
  skipToEvents: 'Skip to the events',
  skipToSource: 'Skip to the source',
  searchHint: 'Words in titles, quotes and paragraphs',
  findActor: 'Find an actor',
  noSuchActor: 'No actor of that name.',
  clear: 'Clear all filters',
  showSource: 'Read the cable',
  backToList: 'Back to the list',
  cancel: 'Cancel',
  dismiss: 'Dismiss',
  add: 'Read this text',
  pasteHint: 'The text of one cable or several, with or without its header.',
  pastedName: 'Pasted text',
  cable: 'Cable',
  bySource: 'Sources of this event',
  why: 'Why it is dated so',
  reading: 'Reading',
  dropHere: 'Drop cables anywhere on this page',
  nothingMatches: 'No event matches these filters.',
  notOpen: 'This address points to cables that are not open here.',
  noEvents: 'No dated event was found in what is open. The text itself is beside this list.',
  noCables: 'No cables are open.',
  trySample: 'Try the sample cable',
  problems: 'Not everything could be read',
  editEvent: 'Edit event',
  title: 'Title',
  date: 'Date',
  note: 'Note',
  hide: 'Hide',
  star: 'Star',
  checked: 'Checked',
  merge: 'Merge',
  mergeInto: 'Event to go into',
  split: 'Split',
  restore: 'Restore',
  undo: 'Undo',
  redo: 'Redo',
  noDate: 'is not a date. Try “early September 2006”, “2006-09” or “1997~”.',
  dateStays: 'The date is still',
  understood: 'Understood as',
  actorsHint: 'Names, with semicolons between',
  machine: 'The machine’s:',
  cableSent: 'Cable sent',
  byHand: 'edited by hand',
  starred: 'starred',
  reported: ', reported',
  hidden: 'hidden',
  seen: 'checked',
  notEvent: 'said not to have happened',
} as const;

export const statusWords: Readonly<Record<Status, string>> = {
  occurred: 'Occurred',
  reported: 'Reported',
  planned: 'Planned',
  proposed: 'Proposed',
  background: 'Background',
};

export const groupingWords: Readonly<Record<GroupBy, string>> = {
  actor: 'actor',
  status: 'status',
  document: 'cable',
  none: 'nothing',
};
