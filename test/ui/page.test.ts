import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import type { Timeline } from '../../src/timeline/types.ts';
import App from '../../src/ui/App.svelte';
import '../../src/ui/theme.css';
import { AddressBar } from './fixtures/address.ts';
import { drawn } from './fixtures/drawn.ts';
import { timeline as sample } from './fixtures/harbour.ts';

async function open(hash = '', timeline: Timeline = sample): Promise<AddressBar> {
  const address = new AddressBar(hash);
  await render(App, { props: { timeline, address } });
  await drawn();
  return address;
}

const list = page.getByRole('list', { name: 'Events', exact: true });
const links = (): string[] =>
  list
    .getByRole('link')
    .elements()
    .map((link) => link.querySelector('.title')?.textContent ?? '');
const status = page.getByRole('status');
const source = page.getByRole('region', { name: 'Source' });
const link = (name: string) => list.getByRole('link', { name });
const actor = (name: string) =>
  page.getByRole('group', { name: 'Actors' }).getByRole('checkbox', { name });
const astray = 'This address points to cables that are not open here.';
const marks = (): (string | null)[] =>
  [...document.querySelectorAll('mark')].map((mark) => mark.textContent);

test('every event stands in the list, in time order', async () => {
  await open();
  await expect.element(status).toHaveTextContent('8 of 8 events');
  expect(links()).toEqual(sample.events.map((event) => event.title));
});

test('an item says title, date, status and actors', async () => {
  await open();
  await expect
    .element(link('Sudland navy had held an exercise in April'))
    .toHaveTextContent(/April 2006 .*Reported by Vice Minister Lund.*Sudland/);
});

test('a selected event is current in the list, marked in the source and in the address', async () => {
  const address = await open();
  await link('April 28 collision').click();
  await expect.element(link('April 28 collision')).toHaveAttribute('aria-current', 'true');
  expect(marks()).toEqual(['the April 28 collision in the strait']);
  await expect.element(source.getByText('the April 28 collision in the strait')).toBeVisible();
  expect(address.steps).toEqual([['push', '#event=06NORHAVN117.p1.c']]);
});

test('the sending of the cable is marked in its heading line', async () => {
  await open('#event=06NORHAVN117.h1.f');
  await expect.element(source.getByText('FM AMEMBASSY NORHAVN')).toBeVisible();
  expect(marks()).toEqual(['R 120930Z MAY 06 FM AMEMBASSY NORHAVN']);
});

test('a paragraph lights up its events when it is focused', async () => {
  await open();
  const number = source.getByRole('button', { name: 'Paragraph 3: 2 events' });
  (number.element() as HTMLElement).focus();
  await expect.element(link('1987 Strait Convention')).toHaveClass('lit');
  await expect.element(link('visit by Minister Ferro')).toHaveClass('lit');
  await expect.element(link('April 28 collision')).not.toHaveClass('lit');
});

test('a paragraph stays chosen after a click on its text, until Escape', async () => {
  await open();
  await source.getByText('told Emboff that').click();
  const number = source.getByRole('button', { name: 'Paragraph 2: 2 events' });
  await expect.element(number).toHaveAttribute('aria-pressed', 'true');
  await userEvent.keyboard('{Escape}');
  await expect.element(number).toHaveAttribute('aria-pressed', 'false');
});

test('the number of a paragraph with one event selects it, one with several does not', async () => {
  const events = sample.events.filter(({ id }) => !id.endsWith('.p3.h'));
  const address = await open('', { ...sample, events });
  await source.getByRole('button', { name: 'Paragraph 2: 2 events' }).click();
  expect(address.hash).toBe('');
  const number = source.getByRole('button', { name: 'Paragraph 3: 1 event' });
  await number.click();
  await expect.element(number).toHaveAttribute('aria-pressed', 'true');
  expect(address.hash).toContain('event=06NORHAVN117.p3.a');
  expect(marks()).toEqual(['the 1987 Strait Convention']);
});

test('Escape in the list takes back the selection, and stays there', async () => {
  const address = await open('#event=06NORHAVN117.p1.c');
  (link('April 28 collision').element() as HTMLElement).focus();
  await userEvent.keyboard('{Escape}');
  expect(address.hash).toBe('');
  await expect.element(link('April 28 collision')).toHaveFocus();
});

test('filters work together, and counts follow the other filters', async () => {
  const address = await open();
  await actor('Sudland').click();
  await expect.element(status).toHaveTextContent('4 of 8 events');
  await page.getByRole('checkbox', { name: 'Planned' }).click();
  await expect.element(status).toHaveTextContent('1 of 8 events');
  expect(links()).toEqual(['second round is planned for early June']);
  await expect.element(actor('Norland 2')).toBeVisible();
  await expect.element(page.getByText(': Sudland, planned')).toBeVisible();
  expect(address.hash).toBe('#actor=sudland&status=planned');
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await expect.element(status).toHaveTextContent('8 of 8 events');
});

test('search is one step back, however long the word', async () => {
  const address = await open();
  await page.getByRole('searchbox', { name: 'Search' }).fill('f');
  await page.getByRole('searchbox', { name: 'Search' }).fill('fisheries');
  await expect.element(status).toHaveTextContent('2 of 8 events');
  expect(address.steps.map(([step]) => step)).toEqual(['push', 'replace']);
});

test('nothing matches: a sentence and a way out', async () => {
  await open('#q=zeppelin');
  await expect.element(page.getByText('No event matches these filters.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all 8 events' }).click();
  await expect.element(status).toHaveTextContent('8 of 8 events');
});

test('an address restores the view, and going elsewhere follows', async () => {
  const address = await open('#actor=norland&status=planned&event=06NORHAVN117.p1.g');
  await expect.element(status).toHaveTextContent('2 of 8 events');
  expect(marks()).toEqual(['A second round is planned for early June']);
  address.go('#q=ferro');
  await expect.element(status).toHaveTextContent('2 of 8 events');
  await expect.element(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('ferro');
  expect(marks()).toEqual([]);
});

test('an address with an event that is gone says so and shows the rest', async () => {
  await open('#event=gone&actor=norland');
  await expect.element(status).toHaveTextContent('6 of 8 events');
  await expect.element(page.getByText(astray)).toBeVisible();
});

test.each([
  ['an event', '#event=gone', true],
  ['a cable', '#document=gone', true],
  ['an actor', '#actor=nobody', true],
  ['what is open', '#actor=norland&document=06NORHAVN117&event=06NORHAVN117.p1.c', false],
])('an address of %s', async (_, hash, says) => {
  await open(hash);
  await expect.element(list).toBeInTheDocument();
  expect(page.getByText(astray).elements()).toHaveLength(says ? 1 : 0);
  expect(page.getByText(/: nobody/).elements()).toEqual([]);
});

test('by keyboard: / searches, arrows walk the list, Enter opens the source, Escape returns', async () => {
  await open();
  await userEvent.keyboard('/');
  await expect.element(page.getByRole('searchbox', { name: 'Search' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(link('1987 Strait Convention')).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  await expect
    .poll(() => document.activeElement?.textContent)
    .toBe('the April 28 collision in the strait');
  expect(marks()).toEqual(['the April 28 collision in the strait']);
  await userEvent.keyboard('{Escape}');
  await expect.element(link('April 28 collision')).toHaveFocus();
});

test('nothing that a cable says is taken for markup', async () => {
  const evil = '<img src=x onerror="document.title=`broken`"><b>bold</b>';
  const [event] = sample.events;
  const [document_] = sample.documents;
  if (!event || !document_) throw new Error('The sample is empty.');
  const paragraphs = document_.paragraphs.map((p) => ({ ...p, text: evil, marking: evil }));
  const timeline = {
    ...sample,
    title: evil,
    documents: [{ ...document_, title: evil, paragraphs }],
    actors: [{ id: '__proto__', name: evil, type: 'person' as const, aliases: [] }],
    events: [{ ...event, title: evil, actors: ['__proto__'] }],
  };
  await open('', timeline);
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(evil);
  expect(document.querySelector('img, b')).toBeNull();
  await expect.element(actor(evil)).toBeVisible();
});

test('no cables: the page explains itself', async () => {
  await open('', { ...sample, title: 'No cables', documents: [], events: [], actors: [] });
  await expect.element(page.getByText(/No cables are open/)).toBeVisible();
  await expect.element(status).toHaveTextContent('0 of 0 events');
});

test('a cable without a date can still be read', async () => {
  await open('', { ...sample, events: [] });
  await expect.element(page.getByText(/No dated event was found/)).toBeVisible();
  await expect.element(source.getByText('told Emboff that')).toBeVisible();
});

test('an address of an event that was merged selects the one it went into', async () => {
  const review = { '06NORHAVN117.p1.d': { mergedInto: '06NORHAVN117.p1.c' } };
  await open('#event=06NORHAVN117.p1.d', { ...sample, review });
  await expect.element(link('April 28 collision')).toHaveAttribute('aria-current', 'true');
  await expect.element(page.getByRole('group', { name: 'Edit event' })).toBeVisible();
  expect(page.getByText(astray).elements()).toHaveLength(0);
});
