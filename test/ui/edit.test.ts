import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import App from '../../src/ui/App.svelte';
import '../../src/ui/theme.css';
import { AddressBar } from './fixtures/address.ts';
import { drawn } from './fixtures/drawn.ts';
import { timeline } from './fixtures/harbour.ts';

const list = page.getByRole('list', { name: 'Events', exact: true });
const link = (name: string) => list.getByRole('link', { name });
const group = page.getByRole('group', { name: 'Edit event' });
const field = (name: string) => group.getByRole('textbox', { name, exact: true });
const button = (name: string) => group.getByRole('button', { name, exact: true });
const undo = page.getByRole('button', { name: 'Undo' });
const status = page.getByRole('status');

/** Opens the page on one event of the sample. */
async function edit(event: string): Promise<void> {
  const address = new AddressBar(`#event=06NORHAVN117.${event}`);
  await render(App, { props: { timeline, address } });
  await drawn();
}

async function type(name: string, text: string): Promise<void> {
  await field(name).fill(text);
  await userEvent.keyboard('{Tab}');
}

test('a new title is the editor’s, in list and field, until it is restored', async () => {
  await edit('p1.c');
  await type('Title', 'Collision');
  await expect.element(link('Collision 28 April 2006')).toHaveTextContent('edited by hand');
  await expect.element(group.getByText(/The machine’s: April 28 collision/)).toBeVisible();
  await button('Restore').click();
  await expect.element(link('April 28 collision')).not.toHaveTextContent('edited by hand');
  await expect.element(field('Title')).toHaveValue('April 28 collision in the strait');
});

test('a date takes words and says what it understood; the list follows', async () => {
  await edit('p1.c');
  await type('Date', 'early September 2006');
  await expect
    .element(group.getByText('Understood as early September 2006 ([2006-09-01..2006-09-10])'))
    .toBeVisible();
  await expect.element(list.getByRole('link').last()).toHaveTextContent('early September 2006');
});

test('a date takes EDTF, and what is no date changes nothing', async () => {
  await edit('p1.c');
  await type('Date', '1997~');
  await expect.element(link('April 28 collision')).toHaveTextContent('about 1997');
  await type('Date', '31 April');
  await expect
    .element(group.getByText(/“31 April” is not a date.* The date is still about 1997\./))
    .toBeVisible();
  await expect.element(field('Date')).toHaveAttribute('aria-invalid', 'true');
  await expect.element(link('April 28 collision')).toHaveTextContent('about 1997');
});

test('status and actors: the filters count what the editor says', async () => {
  await edit('p1.c');
  await group.getByRole('combobox', { name: 'Status' }).selectOptions('Reported');
  await type('Actors', 'Norland; Harbour Master');
  await expect.element(page.getByRole('checkbox', { name: 'Reported 2' })).toBeVisible();
  await expect.element(page.getByRole('checkbox', { name: 'Harbour Master 1' })).toBeVisible();
  await expect.element(page.getByRole('checkbox', { name: 'Sudland 3' })).toBeVisible();
});

test('hide takes an event out, and it can be seen and brought back', async () => {
  await edit('p1.c');
  await button('Hide').click();
  await expect.element(status).toHaveTextContent('7 of 7 events');
  await page.getByRole('button', { name: 'Show 1 hidden event' }).click();
  await expect.element(button('Hide')).toHaveAttribute('aria-pressed', 'true');
  await expect.element(status).toHaveTextContent('7 of 7 events, 1 hidden');
  await expect.element(link('April 28 collision')).toHaveTextContent('hidden');
  await button('Hide').click();
  await expect.element(status).toHaveTextContent('8 of 8 events');
});

test('star, checked and a note are kept with the event', async () => {
  await edit('p1.c');
  await button('Star').click();
  await button('Checked').click();
  await type('Note', 'Ask the harbour master.');
  await expect.element(button('Star')).toHaveAttribute('aria-pressed', 'true');
  await expect.element(button('Checked')).toHaveAttribute('aria-pressed', 'true');
  await expect.element(link('April 28 collision')).toHaveTextContent('starred');
  await expect.element(link('April 28 collision')).toHaveTextContent('✓ checked');
  await expect.element(field('Note')).toHaveValue('Ask the harbour master.');
});

test('merge puts an event into another, split takes it apart again', async () => {
  await edit('p1.c');
  await group
    .getByRole('combobox', { name: 'Event to go into' })
    .selectOptions('3 May 2006: Norland harbour talks of May 3');
  await button('Merge').click();
  await expect.element(status).toHaveTextContent('7 of 7 events');
  expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
    'The Norland harbour talks of May 3 were postponed',
    'the April 28 collision in the strait',
  ]);
  await button('Split').click();
  await expect.element(status).toHaveTextContent('8 of 8 events');
});

test('undo and redo walk through every edit', async () => {
  await edit('p1.c');
  await type('Title', 'Collision');
  await button('Hide').click();
  await undo.click();
  await expect.element(status).toHaveTextContent('8 of 8 events');
  await undo.click();
  await expect.element(link('April 28 collision')).toBeVisible();
  await expect.element(undo).toBeDisabled();
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect.element(field('Title')).toHaveValue('Collision');
});
