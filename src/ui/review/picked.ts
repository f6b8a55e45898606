import type { Place } from '../../timeline/place.ts';

/** The words selected in one paragraph of the source; null where there are none, or several paragraphs. */
export function pickedWords(selection: Selection | null): Place | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const text = textOf(range.startContainer);
  if (!text || text !== textOf(range.endContainer)) return null;
  const { document, paragraphId: paragraph } = text.dataset;
  if (document === undefined || paragraph === undefined) return null;
  const start = offsetIn(text, range.startContainer, range.startOffset);
  const end = offsetIn(text, range.endContainer, range.endOffset);
  return start < end ? { document, paragraph, position: { start, end } } : null;
}

function textOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('[data-document]') ?? null;
}

/** UTF-16 units of a text before a point in it. */
function offsetIn(text: Element, node: Node, offset: number): number {
  const before = new Range();
  before.setStart(text, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}
