import { ImportError, type Imported } from './import-types.ts';
import { importedTimeline } from './imported.ts';
import { readEventTable } from './read-csv.ts';
import { readTimelineJs } from './read-timelinejs.ts';

/**
 * Reads events that another program wrote: a CSV table, or TimelineJS as JSON or as its spreadsheet.
 * @param file the file's name as the user knows it.
 * @throws ImportError with what follows the file's name in a sentence, where nothing can be read.
 */
export function importEvents(text: string, file: string): Imported {
  const json = /^\uFEFF?\s*[{[]/.test(text);
  const format = json ? 'timelinejs' : 'csv';
  const read = json ? readTimelineJs(parsed(text), file) : readEventTable(text, file);
  return { timeline: importedTimeline(file, format, read), problems: read.problems };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new ImportError('is not JSON; the file may be cut off');
  }
}
