import type { StatedFacts } from '../load/types.ts';
import { begins } from './beginnings.ts';
import type { Line } from './lines.ts';

/** A database row pasted into a page: what it states, and where the text after it begins. */
export interface DatabaseRow {
  stated: StatedFacts & { id: string };
  end: number;
}

const row =
  /^(?:\d{1,6}\s{1,4})?(\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2}(?::\d{2})?)?)\s{1,4}(\d{2}[A-Z]{2,30}\d{1,6})\s{1,4}(\S[^\t]{2,50}?)(?:\t|\s{2,4})((?:TOP SECRET|SECRET|CONFIDENTIAL|UNCLASSIFIED)(?:\/\/[A-Z ]{2,30})?)(?:\t[^\t]{0,400}\t|\s{2,8}|$)/;

/** `121752⇥2007-09-11 12:50:00⇥07TBILISI2290⇥Embassy Tbilisi⇥UNCLASSIFIED⇥…⇥VZCZC…`, tabs or spaces. */
export function databaseRow({ text, kinds }: Line): DatabaseRow | null {
  const match = kinds & begins.digit ? row.exec(text.slice(0, 700)) : null;
  if (!match) return null;
  const [whole, created = '', id = '', origin = '', classification = ''] = match;
  return { stated: { id, created, origin, classification }, end: whole.length };
}
