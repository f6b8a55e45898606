import type { Desk } from '../desk.svelte.ts';
import { focusNow } from '../focus.ts';
import type { Reviewer } from './reviewer.svelte.ts';

/** What a letter does to what is on the page. */
export interface Shortcut {
  key: string;
  does: string;
  run(reviewer: Reviewer, desk: Desk): void;
}

/** Keys for reviewing without a mouse; none works while one types. */
export const shortcuts: readonly Shortcut[] = [
  { key: 'n', does: 'next event left to check', run: (reviewer) => reviewer.next() },
  { key: 'p', does: 'the one before', run: (reviewer) => reviewer.next(-1) },
  { key: 'a', does: 'accept: checked, and on to the next', run: (reviewer) => reviewer.accept() },
  { key: 'h', does: 'hide, and on to the next', run: (reviewer) => reviewer.hide() },
  { key: 's', does: 'star', run: (reviewer) => reviewer.star() },
  { key: 'e', does: 'edit: go to the title field', run: () => focusNow('edit-title') },
  { key: 'm', does: 'make an event of the selected words', run: (reviewer) => reviewer.begin() },
  { key: 'u', does: 'undo', run: (_, desk) => desk.undo() },
  { key: 'r', does: 'redo', run: (_, desk) => desk.redo() },
];

/** Keys that work elsewhere on the page, for the list of all. */
export const otherKeys: readonly [keys: string, does: string][] = [
  ['/', 'search'],
  ['Ctrl Z', 'undo; with Shift redo'],
  ['↑ ↓ Home End', 'through the list of events'],
  ['Enter', 'from an event to its words in the cable'],
  ['Escape', 'back'],
  ['+ −', 'zoom, in the drawing'],
  ['?', 'this list'],
];
