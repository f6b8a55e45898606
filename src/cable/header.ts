import { findDtg, type Dtg } from './dtg.ts';
import { part, type Line } from './lines.ts';

/** What the routing header says. */
export interface RoutingHeader {
  dtg: Dtg | null;
  /** `AMEMBASSY TOKYO` */
  from: string | null;
  /** The pieces with the precedence, the date-time group and the FM line. */
  sentLines: Line[];
  /** The whole header on one line, for what is looked up in it. */
  text: string;
}

const precedence = /(?:^|\s)((?:[ZOPRY]\s{1,3}){1,4})$/;
const fromLine = /(?:^|\s)(FM\s+(.{2,60}?))(?=\s+(?:TO|INFO)\s|\s*$)/;

/** Reads the lines above caption and labels, on lines of their own or run together on one. */
export function readRoutingHeader(lines: readonly Line[]): RoutingHeader {
  const header: RoutingHeader = { dtg: null, from: null, sentLines: [], text: '' };
  header.text = lines.map(({ text }) => text).join('\n');
  for (const line of lines) {
    if (header.dtg === null) {
      const dtg = findDtg(line.text);
      if (!dtg) continue;
      header.dtg = dtg;
      const before = precedence.exec(line.text.slice(0, dtg.start))?.[1]?.length ?? 0;
      const from = fromLine.exec(line.text.slice(dtg.end, dtg.end + 200));
      const end = from ? dtg.end + from.index + from[0].length : dtg.end;
      header.from = from?.[2] ?? null;
      header.sentLines.push(part(line, dtg.start - before, end));
      if (from) break;
    } else {
      const from = fromLine.exec(line.text.slice(0, 200));
      if (!from) continue;
      header.from = from[2] ?? null;
      header.sentLines.push(part(line, from.index, from.index + from[0].length));
      break;
    }
  }
  return header;
}
