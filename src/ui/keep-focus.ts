import { tick } from 'svelte';

/**
 * Holds the reader's place while an edit redraws the page: call it before the redrawing. Focus
 * that an edit moved, disabled or took away goes back to its control, else to an enabled one
 * beside it, else to the item that took the event's place.
 * @param selected id of the element that stands for the selected event, asked after the redrawing.
 */
export function keepFocus(selected: () => string | undefined): void {
  const held = document.activeElement;
  if (!(held instanceof HTMLElement) || held === document.body) return;
  const item = held.closest('li');
  const beside = [item?.nextElementSibling, item?.previousElementSibling];
  void tick().then(() => {
    const now = document.activeElement;
    if (now !== null && now !== document.body && now.matches(':enabled, a, [tabindex]')) return;
    const links = beside.map((at) => (at?.isConnected ? at.querySelector('a') : null));
    const chosen = selected();
    const target = [
      held.isConnected && held.matches(':enabled, a, [tabindex]') ? held : null,
      held.isConnected ? enabledBeside(held) : null,
      chosen === undefined ? null : document.getElementById(chosen),
      ...links,
      document.getElementById('search'),
    ].find((one) => one !== null);
    target?.focus({ preventScroll: true });
  });
}

/** The nearest enabled button before one that is disabled, or else after it. */
function enabledBeside(held: Element): HTMLElement | null {
  const all = [...(held.parentElement?.querySelectorAll('button') ?? [])];
  const at = all.findIndex((button) => button === held);
  const order = [...all.slice(0, Math.max(at, 0)).reverse(), ...all.slice(at + 1)];
  return order.find((button) => !button.disabled) ?? null;
}
