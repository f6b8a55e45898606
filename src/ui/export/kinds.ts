import { excerptOfEvents } from '../../embed/excerpt.ts';
import { firstChoices } from '../../embed/choices.ts';
import { standingSvg } from '../../embed/drawing.ts';
import { exportFormats, type ExportFormat } from '../../exchange/formats.ts';
import type { Selection } from '../../exchange/types.ts';
import { drawPng } from '../embed/draw-png.ts';

/** A file to hand out, and a sentence for each event that it could not hold. */
export interface Made {
  content: BlobPart;
  problems: readonly string[];
}

/** A kind of file that the dialog offers. */
export interface Kind {
  name: string;
  hint: string;
  extension: string;
  mediaType: string;
  make: (selection: Selection) => Made | Promise<Made>;
}

/** Width of the pictures, in pixels. */
const WIDTH = 960;

/** Spreadsheets take a CSV without it for one of an older encoding, and spoil every accent. */
const BYTE_ORDER_MARK = '\ufeff';

const { json, csv, timelinejs, 'timelinejs-csv': sheet, jsonld, ics, annotations } = exportFormats;

function text(name: string, hint: string, format: ExportFormat, before = ''): Kind {
  const { extension, mediaType, write } = format;
  const make = (selection: Selection): Made => {
    const { text: written, problems } = write(selection);
    return { content: before + written, problems };
  };
  return { name, hint, extension, mediaType, make };
}

const drawn = ({ timeline, events }: Selection): string =>
  standingSvg(excerptOfEvents(timeline, events, firstChoices), WIDTH);

/** In the order of the dialog. */
export const kinds: readonly Kind[] = [
  text('Timeline JSON', 'opens here again, with its cables', json),
  text('CSV', 'for spreadsheets', csv, BYTE_ORDER_MARK),
  text('TimelineJS JSON', 'for TimelineJS on a page of yours', timelinejs),
  text('TimelineJS CSV', 'for its spreadsheet', sheet),
  text('JSON-LD', 'linked data in the terms of schema.org', jsonld),
  text('iCalendar', 'for calendars', ics),
  text('Web Annotations', 'every quote and its place', annotations),
  {
    name: 'SVG',
    hint: 'the chart, to be edited or printed',
    extension: 'svg',
    mediaType: 'image/svg+xml',
    make: (selection) => ({ content: drawn(selection), problems: [] }),
  },
  {
    name: 'PNG',
    hint: 'the chart, as pixels',
    extension: 'png',
    mediaType: 'image/png',
    make: async (selection) => ({ content: await drawPng(drawn(selection)), problems: [] }),
  },
];
