import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import App from '../../src/ui/App.svelte';
import '../../src/ui/theme.css';
import { AddressBar } from './fixtures/address.ts';
import { drawn } from './fixtures/drawn.ts';
import { timeline as sample } from './fixtures/harbour.ts';

const status = page.getByRole('status');
const actors = page.getByRole('group', { name: 'Actors' });
const actor = (name: string) => actors.getByRole('checkbox', { name });
const focused = (): string | undefined => document.activeElement?.closest('.row')?.textContent;

/** More actors, so that the list has a field to find one; the last two take part in nothing. */
const many = {
  ...sample,
  actors: [
    ...sample.actors,
    { id: 'westland', name: 'Westland', type: 'country' as const, aliases: ['Republic of Harvia'] },
    { id: 'okada', name: 'Okada', type: 'person' as const, aliases: [] },
    ...Array.from({ length: 12 }, (_, i) => ({
      id: `clerk-${i}`,
      name: `Clerk ${i}`,
      type: 'person' as const,
      aliases: [],
    })),
  ],
};

async function open(hash = '', timeline = sample): Promise<AddressBar> {
  const address = new AddressBar(hash);
  await render(App, { props: { timeline, address } });
  await drawn();
  return address;
}

const lanes = (): (string | null)[] =>
  [...document.querySelectorAll('.lane .name')].map(({ textContent }) => textContent);

test('any or all of the chosen actors, with counts that follow', async () => {
  const address = await open('#actor=norland&actor=sudland');
  await expect.element(status).toHaveTextContent('7 of 8 events');
  await expect.element(page.getByText(': Norland or Sudland')).toBeVisible();
  await page.getByRole('combobox', { name: 'Events with' }).selectOptions('all of them');
  await expect.element(status).toHaveTextContent('3 of 8 events');
  await expect.element(page.getByText(': Norland and Sudland')).toBeVisible();
  await expect.element(actor('Minister Ferro 0')).toBeVisible();
  expect(address.hash).toBe('#actor=norland&actor=sudland&match=all');
});

test('only one actor, and without one', async () => {
  const address = await open('#actor=ferro');
  await actor('Sudland').hover();
  await actors.getByRole('button', { name: 'Only Sudland' }).click();
  expect(address.hash).toBe('#actor=sudland');
  await actor('Norland').hover();
  await actors.getByRole('button', { name: 'Without Norland' }).click();
  await expect.element(status).toHaveTextContent('1 of 8 events');
  await expect.element(page.getByText(': Sudland, without Norland')).toBeVisible();
  expect(address.hash).toBe('#actor=sudland&without=norland');
  expect(lanes()).toEqual(['Sudland']);
  await actors.getByRole('button', { name: 'Take back Norland' }).click();
  await expect.element(status).toHaveTextContent('4 of 8 events');
  expect(lanes()).toEqual(['Sudland', 'Norland']);
});

test('the company of the chosen actor leads to what they share', async () => {
  const address = await open('#actor=norland');
  await actors.getByRole('button', { name: 'Sudland 3' }).click();
  await expect.element(status).toHaveTextContent('3 of 8 events');
  expect(address.hash).toBe('#actor=norland&actor=sudland&match=all');
});

test('the list is one tab stop, and arrows walk it', async () => {
  await open();
  (actor('Norland').element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(focused()).toContain('Sudland');
  await userEvent.keyboard('{Tab}');
  await expect.element(actors.getByRole('button', { name: 'Only Sudland' })).toHaveFocus();
  await userEvent.keyboard('{Tab}{Tab}{Tab}');
  expect(focused()).toBeUndefined();
});

test('an actor is found by another name; one without an event is only mentioned', async () => {
  await open('', many);
  expect(actors.getByRole('checkbox').elements()).toHaveLength(5);
  const field = page.getByRole('textbox', { name: 'Find an actor' });
  await field.fill('navy');
  expect(actors.getByRole('checkbox').elements()).toHaveLength(1);
  await expect.element(actor('Sudland 4')).toBeVisible();
  await field.fill('harvia');
  await expect.element(actors.getByText('No actor of that name.')).toBeVisible();
  await expect.element(actors.getByRole('button', { name: 'Westland' })).toBeVisible();
});

test('dates in words become a filter, and nonsense changes nothing', async () => {
  const address = await open();
  const field = page.getByRole('textbox', { name: 'Period' });
  await field.fill('May 2006');
  await userEvent.keyboard('{Enter}');
  await expect.element(status).toHaveTextContent('3 of 8 events');
  await expect.element(page.getByText(': May 2006')).toBeVisible();
  expect(address.hash).toBe('#from=2006-05-01&to=2006-05-31&dates=only');
  await page.getByRole('checkbox', { name: 'Only the dates in view' }).click();
  await expect.element(status).toHaveTextContent('8 of 8 events');
  await field.fill('31 April');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(/“31 April” is no date/)).toBeVisible();
  expect(address.hash).toBe('#from=2006-05-01&to=2006-05-31');
});

test('nothing matches: each part that stands in the way can be taken off', async () => {
  const address = await open('#actor=ferro&q=fisheries');
  await expect.element(status).toHaveTextContent('0 of 8 events');
  await page.getByRole('button', { name: 'Take off the words: 1 event' }).click();
  await expect.element(status).toHaveTextContent('1 of 8 events');
  expect(address.hash).toBe('#actor=ferro');
});
