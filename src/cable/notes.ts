import type { Source } from '../load/types.ts';
import type { Line } from './lines.ts';

export interface WithNotes {
  text: readonly Line[];
  /** Numbered footnotes; the note on the archive and its file numbers is left out. */
  notes: readonly Line[];
}

/** Parts a documentary edition's text from the notes below it: `* * *`, `* Source: …`, `1 …`. */
export function splitNotes(lines: readonly Line[], { format }: Source): WithNotes {
  if (!format.startsWith('frus')) return { text: lines, notes: [] };
  const isNote = (text: string): boolean => /^\*\s\*\s\*$|^(?:\*|\d{1,2})?\s?Source:\s/.test(text);
  const row = lines.findIndex(({ text }) => isNote(text));
  if (row < 0) return { text: lines, notes: [] };
  return {
    text: lines.slice(0, row),
    notes: lines.slice(row).filter(({ text }) => !isNote(text)),
  };
}
