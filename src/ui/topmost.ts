/**
 * The link of the first item of a list that the reader sees, by the list's own pane or the page;
 * null where the list stands at its beginning, since nothing has been read yet.
 */
export function topmost(list: Element): Element | null {
  const top = Math.max(list.getBoundingClientRect().top, 0);
  const links = [...list.querySelectorAll('a')];
  const at = links.findIndex((link) => link.getBoundingClientRect().bottom > top + 8);
  if (at < 0 || (at === 0 && isAtStart(links[0], top))) return null;
  return links[at] ?? null;
}

function isAtStart(first: Element | undefined, top: number): boolean {
  return first !== undefined && first.getBoundingClientRect().top >= top - 1;
}
