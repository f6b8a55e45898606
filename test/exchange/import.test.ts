import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ImportError } from '../../src/exchange/import-types.ts';
import { importEvents } from '../../src/exchange/import.ts';
import { parseTimeline } from '../../src/timeline/schema.ts';

const read = (text: string) => importEvents(text, 'talks.csv');

test('a table that anybody might write', () => {
  const { timeline, problems } = read(
    'Date,Event,Who,Notes\n5 May 2004,Talks in Lima,"Peru, Chile",first round\nearly June 2004,Second round,Peru,\n',
  );
  expect(problems).toEqual([]);
  expect(timeline.events).toMatchObject([
    {
      title: 'Talks in Lima',
      when: { edtf: '2004-05-05', text: '5 May 2004' },
      status: 'occurred',
    },
    { title: 'Second round', when: { edtf: '[2004-06-01..2004-06-10]' }, actors: ['peru'] },
  ]);
  expect(timeline.actors).toMatchObject([
    { name: 'Peru', type: 'country' },
    { name: 'Chile', type: 'country' },
  ]);
  const [first] = timeline.events;
  expect(timeline.review).toEqual({ [first?.id ?? '']: { note: 'first round' } });
});

test('every event leads to the row it was read from', () => {
  const { timeline } = read('when,what,details\n1997,Guidelines,"Agreed, and signed"\n');
  const [source] = timeline.events[0]?.sources ?? [];
  const [paragraph] = timeline.documents[0]?.paragraphs ?? [];
  expect(paragraph).toMatchObject({ number: 2, text: '1997: Guidelines. Agreed, and signed' });
  expect(paragraph?.text.slice(source?.position.start, source?.position.end)).toBe('Guidelines');
  expect(paragraph?.text.slice(source?.time?.start, source?.time?.end)).toBe('1997');
});

test.each([
  ['semicolons', 'date;title\n1997;A, B\n'],
  ['tabs', 'date\ttitle\n1997\tA, B\n'],
  ['a byte order mark, blank lines and CRLF', '\uFEFFdate,title\r\n\r\n1997,"A, B"\r\n'],
  ['from and to', 'from,to,title\n1997,1997,"A, B"\n'],
])('a table with %s', (_, text) => {
  expect(read(text).timeline.events).toMatchObject([{ title: 'A, B', when: { edtf: '1997' } }]);
});

test('from and to make a range', () => {
  const [event] = read('start,end,title\n5 May 2004,June 2004,Talks\n').timeline.events;
  expect(event?.when).toMatchObject({
    edtf: '2004-05-05/2004-06-30',
    earliest: '2004-05-05',
    latest: '2004-06-30',
    precision: 'range',
  });
});

test('each bad row is named by line and reason, the rest is read', () => {
  const { timeline, problems } = read(
    'date,title,status\n31 April 2006,A,\n"1997","B\nb",done\n,C,\n1999,,\nsoon,D,\n2001,E,planned\n',
  );
  expect(timeline.events.map(({ title }) => title)).toEqual(['B\nb', 'E']);
  expect(problems.map(({ line, reason }) => `${line}: ${reason}`)).toEqual([
    '2: “A” is left out: “31 April 2006” is not a date that can be read',
    '3: the status “done” is none of occurred, reported, planned, proposed, background; occurred is taken',
    '5: “C” is left out: has no date',
    '6: the row has no title and is left out',
    '7: “D” is left out: “soon” is not a date that can be read',
  ]);
});

test('an EDTF that was changed in a spreadsheet wins over the columns beside it', () => {
  const [event] = read(
    'title,edtf,earliest,latest,precision\nA,2006-08,2006-07-01,2006-07-31,month\n',
  ).timeline.events;
  expect(event?.when).toMatchObject({ earliest: '2006-08-01', latest: '2006-08-31' });
});

test('the same file gives the same ids, equal rows ids of their own', () => {
  const text = 'date,title\n1997,A\n1997,A\n';
  const ids = read(text).timeline.events.map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
  expect(read(text).timeline.events.map(({ id }) => id)).toEqual(ids);
});

test.each([
  ['', 'has no rows'],
  ['name,colour\nA,red\n', /^has no column for dates .*; its first row has “name”, “colour”$/],
  ['date,colour\n1997,red\n', /^has no column for titles/],
  ['{"events": [', 'is not JSON; the file may be cut off'],
  ['{"slides": []}', 'is not TimelineJS JSON: it has no list of events'],
  ['[]', 'is not TimelineJS JSON: it has no list of events'],
])('%j is refused: %s', (text, message) => {
  expect(() => read(text)).toThrow(ImportError);
  expect(() => read(text)).toThrow(message);
});

test('TimelineJS JSON as others write it', () => {
  const { timeline, problems } = read(
    JSON.stringify({
      title: { text: { headline: 'The <b>strait</b>', text: '' } },
      events: [
        {
          start_date: { year: '2006', month: '4', day: '28' },
          text: { headline: 'Collision &amp; fire<script>x</script>', text: '<p>At sea</p>' },
          group: 'Norland',
          unique_id: 'collision',
        },
        {
          start_date: { year: 2006, month: 6, day: 1 },
          end_date: { year: 2006, month: 6, day: 10 },
          display_date: 'early June 2006',
          text: { headline: 'Second round' },
        },
        {
          start_date: { year: 2006, month: 5, day: 3, hour: 9, minute: 5 },
          text: { headline: 'Call' },
        },
        { start_date: { year: 2006, month: 13 }, text: { headline: 'Never' } },
        { text: { headline: 'Undated' } },
        { start_date: { year: 2006 } },
        null,
      ],
    }),
  );
  expect(timeline.title).toBe('The strait');
  expect(timeline.events).toMatchObject([
    {
      id: 'collision',
      title: 'Collision & fire',
      when: { edtf: '2006-04-28' },
      actors: ['norland'],
    },
    { title: 'Call', when: { edtf: '2006-05-03T09:05Z', precision: 'minute' } },
    {
      title: 'Second round',
      when: { edtf: '[2006-06-01..2006-06-10]', precision: 'part-of-month' },
    },
  ]);
  expect(problems.map(({ reason }) => reason)).toEqual([
    'event 4: “Never” is left out: 2006-13 is not a date that can be read',
    'event 5: “Undated” is left out: has no year',
    'event 6: the event has no headline and is left out',
    'event 7: it is not an object and is left out',
  ]);
});

test('the spreadsheet of TimelineJS: title row, era, group', () => {
  const { timeline } = read(
    'Year,Month,Day,End Year,Display Date,Headline,Text,Type,Group\n' +
      ',,,,,The strait,,title,\n2006,4,28,,,Collision,<p>At sea</p>,,Norland\n1990,,,1999,,Cold years,,era,\n',
  );
  expect(timeline.title).toBe('The strait');
  expect(timeline.events).toMatchObject([
    { title: 'Cold years', kind: 'period', when: { edtf: '1990/1999' } },
    { title: 'Collision', when: { edtf: '2006-04-28' }, actors: ['norland'] },
  ]);
});

test('any text is read or refused in a sentence, and what is read is a timeline', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'date,title\n',
      '"',
      '\n',
      ',',
      ';',
      '{"events":[',
      '{"start_date":',
      '1997',
      '\ud800',
      '\u0000港',
      '}',
      ']',
    ),
    fc.string({ maxLength: 20 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      try {
        const { timeline } = read(pieces.join(''));
        expect(() => parseTimeline(JSON.stringify(timeline))).not.toThrow();
      } catch (error) {
        expect(error).toBeInstanceOf(ImportError);
      }
    }),
  );
});
