/** Focuses the first of the elements that is there: itself, or the first control in it. */
export function focusOn(...ids: readonly (string | undefined)[]): void {
  // A sheet that is about to open takes focus only once it is drawn.
  requestAnimationFrame(() => {
    for (const id of ids) {
      const element = id === undefined ? null : document.getElementById(id);
      const target = element?.matches(focusable) ? element : element?.querySelector(focusable);
      if (!(target instanceof HTMLElement)) continue;
      target.focus({ preventScroll: element?.id === 'source' });
      return;
    }
  });
}

const focusable = 'a[href], button, input, select, textarea, [tabindex]';

/** Whether a key goes into a field, so that it is no shortcut. */
export function isTyping({ target, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  const field = target instanceof Element && target.closest('input, textarea, select');
  const checkbox = target instanceof HTMLInputElement && target.type === 'checkbox';
  return altKey || ctrlKey || metaKey || (field !== null && !checkbox);
}

/** Ctrl or ⌘ with Z, outside of fields, which undo their own typing. */
export function isUndo({ target, key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  const field = target instanceof Element ? target.closest('input, textarea') : null;
  return key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !altKey && field === null;
}
