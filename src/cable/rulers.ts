import { begins } from './beginnings.ts';
import { kind } from './kinds.ts';
import type { Line } from './lines.ts';
import { matches } from './matches.ts';

const worded = kind.lower | kind.upper | kind.digit;

/** A row of dashes, equals signs, underscores or stars, possibly with gaps. */
export function isRuler({ text, kinds }: Line): boolean {
  if (kinds & worded || !(kinds & begins.dash)) return false;
  return /^(?!\.+$)[-=_*~.\s]{2,}$/.test(text);
}

/** Rows inside a line: five marks or more, and shorter runs that close them (`------ --`). */
export function rulersIn(text: string): { start: number; end: number }[] {
  if (!holdsFive(text)) return [];
  return matches(text, /[-=_*]{5,}(?:\s[-=_*]{1,20}(?=\s|$))*/g).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Whether five marks stand in a row: every such row has one at a fifth character. */
function holdsFive(text: string): boolean {
  for (let i = 4; i < text.length; i += 5) {
    if (isMark(text, i) && /[-=_*]{5}/.test(text.slice(i - 4, i + 5))) return true;
  }
  return false;
}

function isMark(text: string, at: number): boolean {
  return '-=_*'.includes(text.charAt(at));
}
