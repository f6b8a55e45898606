import type { Selection, Written } from './types.ts';
import { writeAnnotations } from './write-annotations.ts';
import { writeTable } from './write-csv.ts';
import { writeIcal } from './write-ical.ts';
import { writeJsonLd } from './write-jsonld.ts';
import { writeTimeline } from './write-timeline.ts';
import { writeTimelineJs } from './write-timelinejs.ts';
import { writeTimelineJsCsv } from './write-timelinejs-csv.ts';

/** A format that a timeline can be written in. */
export interface ExportFormat {
  /** What a file's name ends in, without a stop. */
  extension: string;
  mediaType: string;
  write: (selection: Selection) => Written;
}

/** By the names that the command line gives them. */
export const exportFormats = {
  json: { extension: 'timeline.json', mediaType: 'application/json', write: writeTimeline },
  csv: { extension: 'csv', mediaType: 'text/csv', write: writeTable },
  timelinejs: {
    extension: 'timelinejs.json',
    mediaType: 'application/json',
    write: writeTimelineJs,
  },
  'timelinejs-csv': {
    extension: 'timelinejs.csv',
    mediaType: 'text/csv',
    write: writeTimelineJsCsv,
  },
  jsonld: { extension: 'jsonld', mediaType: 'application/ld+json', write: writeJsonLd },
  ics: { extension: 'ics', mediaType: 'text/calendar', write: writeIcal },
  annotations: {
    extension: 'annotations.jsonld',
    mediaType: 'application/ld+json',
    write: writeAnnotations,
  },
} as const satisfies Record<string, ExportFormat>;

export type ExportFormatName = keyof typeof exportFormats;
