/**
 * Brings an element into view inside the pane that scrolls it, and moves nothing where it is in
 * view already. The page itself scrolls only where the element has no such pane. Tells whether
 * anything moved.
 */
export function reveal(element: Element): boolean {
  const pane = scrollerOf(element);
  const box = element.getBoundingClientRect();
  const frame = pane.getBoundingClientRect();
  const [top, bottom] =
    pane === document.scrollingElement ? [0, innerHeight] : [frame.top, frame.bottom];
  if (box.top >= top + margin && box.bottom <= bottom - margin) return false;
  const before = pane.scrollTop;
  pane.scrollTop += box.top - top - (bottom - top) / 4;
  return pane.scrollTop !== before;
}

/** Pixels that an element keeps from the edge of its pane. */
const margin = 8;

function scrollerOf(element: Element): Element {
  for (let at = element.parentElement; at; at = at.parentElement)
    if (/auto|scroll/.test(getComputedStyle(at).overflowY) && at.scrollHeight > at.clientHeight)
      return at;
  return document.scrollingElement ?? document.documentElement;
}
