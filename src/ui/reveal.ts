/**
 * Brings an element into view inside the pane that scrolls it, and moves nothing where it is in
 * view already. Tells whether anything moved.
 * @param page whether the page may move too: only where the reader asked to be taken there.
 */
export function reveal(element: Element, page = false): boolean {
  const pane = paneOf(element);
  const frame = pane?.getBoundingClientRect();
  const moved = pane && frame ? bring(element, pane, frame.top, frame.bottom) : false;
  const root = document.scrollingElement;
  return (page && root !== null && bring(element, root, 0, innerHeight)) || moved;
}

/** Pixels that an element keeps from the edge of its pane. */
const margin = 8;

/** Scrolls until the element stands a quarter down from the top; pixels of the window. */
function bring(element: Element, scroller: Element, top: number, bottom: number): boolean {
  const box = element.getBoundingClientRect();
  if (box.top >= top + margin && box.bottom <= bottom - margin) return false;
  const before = scroller.scrollTop;
  scroller.scrollTop += box.top - top - (bottom - top) / 4;
  return scroller.scrollTop !== before;
}

/** The box that scrolls an element; null where only the page does. */
function paneOf(element: Element): Element | null {
  for (let at = element.parentElement; at && at !== document.body; at = at.parentElement)
    if (/auto|scroll/.test(getComputedStyle(at).overflowY) && at.scrollHeight > at.clientHeight)
      return at;
  return null;
}
