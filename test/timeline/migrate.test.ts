import { expect, test } from 'vitest';
import { parseTimeline } from '../../src/timeline/schema.ts';

const when = { edtf: '2006-07-05', earliest: '2006-07-05', latest: '2006-07-05', precision: 'day' };
const draft = {
  format: 'cable-timeline',
  documents: [{ id: 'D1', source: { name: 'a.txt', format: 'plain-text' }, paragraphs: [] }],
  events: [{ id: 'a', title: 'A test', when }],
};

test.each([draft, { ...draft, version: 0 }])('a draft opens as a file of this version', (file) => {
  const timeline = parseTimeline(JSON.stringify(file));
  expect(timeline).toMatchObject({ version: 1, title: '', review: {}, added: [], actors: [] });
  expect(timeline.events[0]).toMatchObject({
    title: 'A test',
    when: { ...when, text: '', inferred: [] },
    status: 'occurred',
    visible: true,
    sources: [],
  });
});

test.each([
  [{ ...draft, version: 2 }, /newer version \(2\).*Nothing was changed/],
  [{ ...draft, version: 'one' }, /version/],
  [{ ...draft, version: -1 }, /version/],
  [{ ...draft, events: [7] }, /events/],
  [{ ...draft, events: 'none' }, /events/],
  [{ format: 'something else' }, /not a timeline file/],
])('what no step can mend is refused with its place', (file, says) => {
  expect(() => parseTimeline(JSON.stringify(file))).toThrow(says);
});
