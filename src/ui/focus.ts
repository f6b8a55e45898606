import { reveal } from './reveal.ts';

/**
 * Focuses the first of the elements that is there, and brings it into view: the element itself, or
 * the mark or the first control in it.
 */
export function focusOn(...ids: readonly (string | undefined)[]): void {
  // A sheet that is about to open takes focus only once it is drawn.
  requestAnimationFrame(() => focusNow(...ids));
}

/** The same at once, for what is drawn already: the next key typed goes there. */
export function focusNow(...ids: readonly (string | undefined)[]): void {
  const target = ids.map(targetOf).find((found) => found !== null);
  target?.focus({ preventScroll: true });
  if (target && target.id !== 'source') reveal(target, true);
}

function targetOf(id: string | undefined): HTMLElement | null {
  const element = id === undefined ? null : document.getElementById(id);
  if (!element || element.matches(focusable)) return element;
  return (
    element.querySelector<HTMLElement>('mark') ?? element.querySelector<HTMLElement>(focusable)
  );
}

const focusable = 'a[href], button, input, select, textarea, [tabindex]';

/** Whether a key goes into a field, so that it is no shortcut. */
export function isTyping({ target, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  const field = target instanceof Element && target.closest('input, textarea, select');
  const checkbox = target instanceof HTMLInputElement && target.type === 'checkbox';
  return altKey || ctrlKey || metaKey || (field !== null && !checkbox);
}

/** Whether a key was pressed in a dialog, which has keys of its own. */
export function isInDialog({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('dialog') !== null;
}

/** Whether a key was pressed in the list of events, but not in one of its editor's fields. */
export function isInList({ target }: KeyboardEvent): boolean {
  const inside = target instanceof Element && target.closest('#events-list') !== null;
  return inside && !target.matches('input, select');
}

/** Ctrl or ⌘ with Z, outside of fields, which undo their own typing. */
export function isUndo({ target, key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  const field = target instanceof Element ? target.closest('input, textarea') : null;
  return key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !altKey && field === null;
}
