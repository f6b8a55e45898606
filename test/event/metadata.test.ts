import { expect, test } from 'vitest';
import { cable, found } from './cable.ts';

const header = [
  {
    id: 'h1',
    number: null,
    marking: null,
    heading: null,
    text: 'O 201004Z MAR 07 FM AMEMBASSY OSLO',
    map: [],
  },
  {
    id: 'h2',
    number: null,
    marking: null,
    heading: null,
    text: 'E.O. 12958: DECL: 03/20/2017',
    map: [],
  },
];

test('sending is shown, the day of declassification is kept back', () => {
  const { events } = found({ ...cable([]), header });
  expect(
    events.map((event) => [
      event.when.edtf,
      event.when.text,
      event.sources[0]?.paragraph,
      event.visible,
    ]),
  ).toEqual([
    ['2007-03-20T10:04Z', '201004Z MAR 07', 'h1', true],
    ['2017-03-20', '03/20/2017', 'h2', false],
  ]);
});

test('a document without a header has no metadata events', () => {
  expect(found(cable(['The talks failed.'])).events).toEqual([]);
});
