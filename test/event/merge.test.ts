import { expect, test } from 'vitest';
import { cable, found } from './cable.ts';

const events = (...paragraphs: string[]) => found(cable(paragraphs)).events;

test('summary and body tell of one meeting; the finer date wins', () => {
  const all = events(
    'A Norwegian missile test in March failed.',
    'On the March 5 Norwegian missile test he was silent.',
  );
  expect(
    all.map((event) => [event.when.text, event.sources.map((source) => source.paragraph)]),
  ).toEqual([['March 5', ['p2', 'p1']]]);
});

test('two meetings of a day with different people are two', () => {
  const all = events(
    'Poloff met Minister Jan Berg on March 5.',
    'Poloff met Senator Ole Dahl on March 5.',
  );
  expect(all.map((event) => event.actors.filter((id) => id !== 'poloff'))).toEqual([
    ['jan-berg'],
    ['ole-dahl'],
  ]);
});

test('a meeting and the one that follows it are two', () => {
  expect(
    events('Norway hosted a summit on March 5.', 'Norway will host a summit on June 7.').length,
  ).toBe(2);
});

test('one of two days is one happening', () => {
  const [event, ...rest] = events('Norway will hold elections on June 5 or June 12.');
  expect(rest).toEqual([]);
  expect(event?.when).toMatchObject({
    edtf: '[2007-06-05..2007-06-12]',
    text: 'June 5 or June 12',
    precision: 'range',
  });
});

test('who speaks in the meeting that the cable reports takes part in it', () => {
  const [event] = events(
    'Minister Jan Berg met Ambassador Whitney on March 5.',
    'Senator Ole Dahl noted that the talks had gone well. Professor Liv Moe had argued against them.',
  );
  expect(event?.actors).toEqual(expect.arrayContaining(['jan-berg', 'ole-dahl']));
  expect(event?.actors).not.toContain('liv-moe');
});
