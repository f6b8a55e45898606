import ICAL from 'ical.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { icalLine, icalText } from '../../src/exchange/ical-line.ts';
import { writeIcal } from '../../src/exchange/write-ical.ts';
import { eventOf, onDay, timelineOf } from '../timeline/sample.ts';
import { chosen, hostile } from './chosen.ts';

function read(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

const octets = (line: string): number => new TextEncoder().encode(line).length;

test('ical.js reads all-day events, their end the day after', () => {
  const events = read(writeIcal(chosen()).text);
  const facts = events.map((event) => [
    event.summary,
    event.startDate.toString(),
    event.endDate.toString(),
  ]);
  expect(facts).toContainEqual(['April 28 collision in the strait', '2006-04-28', '2006-04-29']);
  expect(facts).toContainEqual([
    'second round is planned for early June (early June 2006)',
    '2006-06-01',
    '2006-06-11',
  ]);
  expect(facts).toContainEqual(['1987 Strait Convention (1987)', '1987-01-01', '1988-01-01']);
});

test('a minute is a moment in UTC', () => {
  const sent = read(writeIcal(chosen()).text).find(({ uid }) => uid.includes('h1.f'));
  expect(sent?.startDate.toString()).toBe('2006-05-12T09:30:00Z');
});

test('what is not known to the day says so; plans are tentative, what did not happen is cancelled', () => {
  const events = read(writeIcal(chosen()).text);
  const of = (part: string) => events.find(({ summary }) => summary.includes(part));
  const state = (part: string) => of(part)?.component.getFirstPropertyValue('status');
  expect(of('second round')?.description).toContain('does not say the day');
  expect(of('April 28')?.description).not.toContain('does not say the day');
  expect(of('April 28')?.description).toContain('Source: 06NORHAVN117, paragraph 1.');
  expect(state('April 28')).toBe('CONFIRMED');
  expect(state('second round')).toBe('TENTATIVE');
  expect(state('talks of May 3')).toBe('CANCELLED');
});

test('a link leads back to the page, where there is one', () => {
  const [first] = read(writeIcal(chosen(undefined, 'https://example.org/t/')).text);
  expect(first?.component.getFirstPropertyValue('url')).toBe(
    'https://example.org/t/#event=06NORHAVN117.p3.a',
  );
});

test('lines are folded at 75 octets, broken by CRLF, and hostile text comes back whole', () => {
  const { text } = writeIcal(chosen(hostile));
  for (const line of text.split('\r\n')) {
    expect(octets(line)).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\p{Cc}\p{Surrogate}]/u);
  }
  const titles = read(text).map(({ summary }) => summary);
  expect(titles).toContain('-2+3+cmd|\' /C calc\'!A0, "quoted"; and\nbroken (April 2006)');
});

test('any text survives escaping and folding, less its control characters', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'aé港😀 ,;:\\\n\r\t\u0000\ud800'),
    maxLength: 200,
  });
  fc.assert(
    fc.property(text, (value) => {
      const line = icalLine('SUMMARY', icalText(value));
      const kept = value.replace(/\r\n?/g, '\n').replace(/(?!\n)[\p{Cc}\p{Surrogate}]/gu, '');
      const event = ['BEGIN:VEVENT\r\n', line, 'END:VEVENT\r\n'].join('');
      const component = new ICAL.Component(ICAL.parse(event) as unknown[]);
      expect(component.getFirstPropertyValue('summary')).toBe(kept);
    }),
  );
});

test('years that no calendar has are named, not bent', () => {
  const ides = eventOf('ides', { title: 'Ides of March', when: onDay('-0043-03-15') });
  const { text, problems } = writeIcal(chosen(timelineOf([ides, eventOf('b')])));
  expect(read(text).map(({ uid }) => uid)).toEqual(['b@cable-timeline']);
  expect(problems).toEqual([expect.stringMatching(/^“Ides of March” is left out: a calendar/)]);
});
