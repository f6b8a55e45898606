import { expect, test } from 'vitest';
import { exportFormats } from '../../src/exchange/formats.ts';
import { holdsEvents } from '../../src/exchange/recognise.ts';
import { samples } from '../load/samples.ts';
import { timeline } from '../ui/fixtures/harbour.ts';
import { chosen } from './chosen.ts';

const written = (format: keyof typeof exportFormats): string =>
  exportFormats[format].write(chosen(timeline)).text;

test.each([
  ['our CSV', written('csv')],
  ['our TimelineJS', written('timelinejs')],
  ['our TimelineJS sheet', written('timelinejs-csv')],
  ['TimelineJS', '\uFEFF {"events": [{"start_date": {"year": 1974}}]}'],
  ['a sheet', 'Year,Month,Day,Headline\r\n1974,3,9,Talks'],
  ['a table', '"Date","Event"\n9 March 1974,Talks'],
  ['a table with semicolons', 'what;when;description\nTalks;1974;A first round'],
  ['a table with a text column and actors', 'date,title,text,actors\n1974,Talks,Long,Alba'],
])('%s', (_, start) => {
  expect(holdsEvents(start)).toBe(true);
});

test.each([
  ['nothing', ''],
  ...Object.entries(samples),
  ['a saved timeline', JSON.stringify(timeline)],
  ['linked data', written('jsonld')],
  ['a calendar', written('ics')],
  ['a table of cables', 'id,date,title,body\n1,1974-03-09,TALKS,1. Text'],
  ['a table of cables by other names', 'reference,created,subject,text\n1,1974,TALKS,1. Text'],
  ['rows of cables', '{"id": "1", "title": "TALKS", "body": "1. Text"}'],
  ['a sentence', 'Title, date and place were agreed on 9 March 1974.'],
  ['a dump', '"1","3/2/2009","09QUITO1","Embassy Quito"'],
  ['a table without dates', 'title,place\nTalks,Alba'],
])('not %s', (_, start) => {
  expect(holdsEvents(start)).toBe(false);
});
