const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** Moves focus among the links of a list by arrow keys, Home and End; whether the key was one. */
export function focusNext(list: Element, key: string): boolean {
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  const links = [...list.querySelectorAll<HTMLElement>('a')];
  const at = links.findIndex((link) => link === document.activeElement);
  if (!step || at < 0) return false;
  links[step(at, links.length - 1)]?.focus();
  return true;
}
