import type { TimeExpression } from '../time/types.ts';
import type { EventSource, Span, When } from './types.ts';

/** Characters of context on each side of a quote. */
const CONTEXT = 32;

/** A source from offsets in a paragraph's text. */
export function sourceAt(
  document: string,
  paragraph: { id: string; text: string },
  position: Span,
  time: Span | null,
): EventSource {
  const { text } = paragraph;
  return {
    document,
    paragraph: paragraph.id,
    quote: {
      exact: text.slice(position.start, position.end),
      prefix: text.slice(Math.max(0, position.start - CONTEXT), position.start),
      suffix: text.slice(position.end, position.end + CONTEXT),
    },
    position,
    time,
  };
}

/** What a time expression says, as the timeline file keeps it; null for what is not on the calendar. */
export function whenOf(time: TimeExpression): When | null {
  const { text, edtf, earliest, latest, precision, inferred } = time;
  if (edtf === null || earliest === null || latest === null || precision === null) return null;
  return { text, edtf, earliest, latest, precision, inferred: [...inferred] };
}
