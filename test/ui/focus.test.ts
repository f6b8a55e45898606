import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import App from '../../src/ui/App.svelte';
import '../../src/ui/theme.css';
import { AddressBar } from './fixtures/address.ts';
import { drawn } from './fixtures/drawn.ts';
import { timeline } from './fixtures/harbour.ts';

const list = page.getByRole('list', { name: 'Events', exact: true });
const group = page.getByRole('group', { name: 'Edit event' });
const field = (name: string) => group.getByRole('textbox', { name, exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const inEditor = (): boolean => group.element().contains(document.activeElement);

async function edit(): Promise<void> {
  const address = new AddressBar('#event=06NORHAVN117.p1.c');
  await render(App, { props: { timeline, address } });
  await drawn();
}

async function press(name: string): Promise<void> {
  (button(name).element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
}

test.each(['{Enter}', '{Tab}'])('a new date and %s keep focus in the editor', async (key) => {
  await edit();
  await field('Date').fill('early September 2006');
  await userEvent.keyboard(key);
  await expect.element(list.getByRole('link').last()).toHaveTextContent('early September 2006');
  await expect.poll(inEditor).toBe(true);
  await expect.element(list.getByRole('link').last()).toBeInViewport();
});

test('hiding an event leads to its neighbour', async () => {
  await edit();
  await press('Hide');
  await expect.element(group).not.toBeInTheDocument();
  await expect.poll(() => document.activeElement?.matches('#events-list a')).toBe(true);
});

test('a merge leads to the event that is left, and a split stays in its editor', async () => {
  await edit();
  await press('Merge');
  await expect.poll(() => document.activeElement?.getAttribute('aria-current')).toBe('true');
  await press('Split');
  await expect.element(button('Split')).toBeDisabled();
  await expect.element(button('Checked')).toHaveFocus();
});

test('Undo and Redo hand focus to each other when nothing is left to do', async () => {
  await edit();
  await press('Star');
  await press('Undo');
  await expect.element(button('Redo')).toHaveFocus();
  await press('Redo');
  await expect.element(button('Undo')).toHaveFocus();
});

test('the browser asks before unsaved work is lost, and only then', async () => {
  await edit();
  const asks = (): boolean => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
  expect(asks()).toBe(false);
  await press('Star');
  await expect.element(button('Star')).toHaveAttribute('aria-pressed', 'true');
  expect(asks()).toBe(true);
  await button('Undo').click();
  expect(asks()).toBe(false);
  await button('Redo').click();
  expect(asks()).toBe(true);
  await button('Save timeline').click();
  expect(asks()).toBe(false);
});
