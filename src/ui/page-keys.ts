import type { Desk } from './desk.svelte.ts';
import { focusNow, isInDialog, isInList, isTyping, isUndo } from './focus.ts';
import type { LetterKeys } from './review/letter-keys.svelte.ts';
import type { Reviewer } from './review/reviewer.svelte.ts';
import { shortcuts } from './review/shortcuts.ts';
import type { Walk } from './walk.ts';

interface Parts {
  desk: Desk;
  walk: Walk;
  reviewer: Reviewer;
  letters: LetterKeys;
  /** The reader asks which keys there are. */
  onhelp: () => void;
}

/** The keys of the whole page. */
export function pageKeys({ desk, walk, reviewer, letters, onhelp }: Parts) {
  return (event: KeyboardEvent): void => {
    if (isUndo(event)) {
      event.preventDefault();
      if (event.shiftKey) desk.redo();
      else desk.undo();
    } else if (event.key === '/' && !isTyping(event)) {
      event.preventDefault();
      focusNow('search');
    } else if (event.key === '?' && !isTyping(event)) {
      onhelp();
    } else if (letters.on && !isTyping(event) && !isInDialog(event)) {
      const shortcut = shortcuts.find(({ key }) => key === event.key);
      if (shortcut) event.preventDefault();
      shortcut?.run(reviewer, desk);
    }
    if (event.key === 'Escape') walk.escape(isInList(event));
  };
}
