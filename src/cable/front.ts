import { findDtg } from './dtg.ts';
import { headStart, readHead, type Head } from './head.ts';
import type { Line } from './lines.ts';

/** A telegram in its three parts. */
export interface Front {
  /** Routing lines above the caption. */
  routing: Line[];
  fields: Head['fields'];
  body: Line[];
}

/** How far down a routing header without labels below it is looked for, in lines. */
const reach = 80;

const routingLine = /^(?:FM|TO|INFO|DE|ZN[YR]|VZCZ[A-Z]{3,4}\d{4})\s/;

/** Parts routing header, labelled block and text; prose without any header is all text. */
export function splitFront(lines: readonly Line[]): Front {
  const start = headStart(lines);
  if (start < 0) {
    const end = routingEnd(lines);
    return { routing: lines.slice(0, end), fields: {}, body: lines.slice(end) };
  }
  const { fields, end } = readHead(lines, start);
  return { routing: lines.slice(0, start), fields, body: lines.slice(end) };
}

/** Index after the last routing line, where a date-time group stands among them; else 0. */
function routingEnd(lines: readonly Line[]): number {
  const top = lines.slice(0, reach);
  const isDated = top.some(
    ({ text }) => text.length < 300 && /^[ZOPRY]\s/.test(text) && findDtg(text),
  );
  return isDated ? top.findLastIndex(({ text }) => routingLine.test(text)) + 1 : 0;
}
