import { isOpen } from './clean.ts';
import { headingLines } from './headings.ts';
import { isBlank, part, type Line } from './lines.ts';
import { markingAt } from './markings.ts';
import type { Numbered } from './number.ts';
import { paragraphNumbers } from './numbers.ts';
import { isRuler } from './rulers.ts';

/** A paragraph before its lines are joined. */
export interface Draft {
  number: number | null;
  marking: string | null;
  heading: string | null;
  lines: Line[];
}

/** Parts of a telegram that may stand without a number between numbered paragraphs. */
const unnumberedPart = /^\(?(?:COMMENT|SUMMARY|NOTE|ACTION REQUEST|BACKGROUND)\s?[:.]/i;

/**
 * Takes a body apart: at its printed numbers, at headings, and where it has no numbers at blank
 * lines. Blank lines inside a numbered paragraph do not end it.
 */
export function toParagraphs(lines: readonly Line[]): Draft[] {
  const numbers = paragraphNumbers(lines);
  const headings = headingLines(lines, numbers);
  const drafts: Draft[] = [];
  let heading: string[] = [];
  let current: Draft | null = null;
  let opening: Line | null = null;
  let gap = true;
  lines.forEach((line, i) => {
    if (isBlank(line)) {
      gap = true;
    } else if (headings[i] && current?.lines.length === 0) {
      // The number stands above its heading: `2. (U)`, dashes, `Visit officer`, dashes.
      current.heading = [current.heading, line.text].filter((one) => one !== null).join(' ');
    } else if (headings[i]) {
      heading.push(line.text);
      current = null;
    } else if (!isRuler(line)) {
      const numbered = numbers[i];
      if (numbered || !current || (gap && opens(line.text, current))) {
        if (current) keepWord(current, opening);
        current = draft(line, numbered, heading);
        opening = line;
        drafts.push(current);
        heading = [];
      } else {
        current.lines.push(line);
      }
      gap = false;
    }
  });
  if (current) keepWord(current, opening);
  return drafts.filter((one) => one.lines.length > 0);
}

/** `1. (S-ENTIRE TEXT)` and nothing else is a paragraph that says how all are marked. */
function keepWord(one: Draft, opening: Line | null): void {
  if (opening && one.lines.length === 0 && one.marking?.includes('ENTIRE'))
    one.lines.push(part(opening, opening.text.indexOf('(')));
}

function draft(line: Line, numbered: Numbered | undefined, heading: readonly string[]): Draft {
  const marked = numbered ? null : markingAt(line.text);
  const rest = part(line, numbered?.end ?? marked?.end ?? 0);
  return {
    number: numbered?.number ?? null,
    marking: numbered?.marking ?? marked?.marking ?? null,
    heading: heading.length > 0 ? heading.join(' ') : null,
    lines: rest.text === '' ? [] : [rest],
  };
}

/** Whether text after a blank line opens a paragraph of its own. */
function opens(text: string, current: Draft): boolean {
  if (current.lines.length === 0) return false;
  if (current.number !== null) return unnumberedPart.test(text);
  const before = current.lines.at(-1)?.text ?? '';
  return !(isOpen(before) && /^\p{Ll}/u.test(text));
}
