import { expect, type Locator } from '@playwright/test';
import { madeUp, type DeskPage } from './seed.ts';
import { thousand } from './thousand.ts';

/** A state of the page worth a picture, reached from the one before it. */
export interface State {
  name: string;
  arrange(desk: DeskPage): Promise<unknown>;
  /** What the page is scrolled to where it does not fit one screen. */
  at?(desk: DeskPage): Locator;
  /** What a reader does first on a phone, and then undoes. */
  phone?: { open(desk: DeskPage): Promise<unknown>; close(desk: DeskPage): Promise<unknown> };
}

const go = (desk: DeskPage, hash: string): Promise<void> =>
  desk.page.evaluate((to) => void (location.hash = to), hash);
/** Selects an event without opening it, which on a phone lays its source over the list. */
const select = async (desk: DeskPage, title: string | RegExp): Promise<void> =>
  go(desk, (await desk.event(title).getAttribute('href')) ?? '');
const button = (desk: DeskPage, name: string): Locator => desk.page.getByRole('button', { name });

const launches = 'July 5 North Korean missile launches';
const meeting = /^USG inter-agency meeting/;
const editing = (desk: DeskPage): Locator => desk.page.getByRole('group', { name: 'Edit event' });

export const states: readonly State[] = [
  { name: 'sample', arrange: (desk) => expect(desk.source).toContainText('Summary') },
  {
    name: 'selected',
    arrange: (desk) => select(desk, launches),
    phone: {
      open: (desk) => desk.event(launches).click(),
      close: (desk) => button(desk, 'Back to the list').click(),
    },
  },
  {
    name: 'edit',
    async arrange(desk) {
      await editing(desk).getByRole('button', { name: 'Star' }).click();
      await desk.edit('Note', 'Told again in paragraph 4.');
      await desk.edit('Title', 'North Korea launches missiles');
    },
    at: (desk) => editing(desk).getByRole('textbox', { name: 'Title' }),
  },
  { name: 'by-status', arrange: (desk) => go(desk, '#group=status&order=name') },
  {
    name: 'filtered',
    async arrange(desk) {
      await go(desk, '');
      await desk.actor(/^North Korea \d+$/).check();
    },
  },
  {
    name: 'no-match',
    arrange: (desk) => go(desk, '#actor=north-korea&status=planned&q=fishing'),
  },
  { name: 'actor', arrange: (desk) => go(desk, '#who=japan') },
  {
    name: 'story',
    async arrange(desk) {
      await go(desk, '');
      await select(desk, meeting);
      await editing(desk).getByRole('button', { name: 'Star' }).click();
      await go(desk, '#story=on');
      await button(desk, 'Begin').click();
    },
  },
  {
    name: 'dark',
    async arrange(desk) {
      await go(desk, '');
      await desk.page.emulateMedia({ colorScheme: 'dark' });
      await select(desk, meeting);
    },
  },
  {
    name: 'problems',
    async arrange(desk) {
      await desk.page.emulateMedia({ colorScheme: 'light' });
      await desk.openFiles(
        { name: 'harbour.txt', text: madeUp },
        { name: 'scan.png', text: Buffer.from('89504e470d0a1a0a0000000d49484452ff00fe', 'hex') },
        { name: 'timeline.json', text: '{"format": "cable-timeline", "version": 1, "ti' },
        { name: 'ferries.csv', text: 'date,event\n4 June 2006,Ferries ran\n31 April 2006,None\n' },
      );
      await expect(desk.page.getByRole('alert').getByRole('listitem')).toHaveCount(3);
    },
  },
  {
    name: 'empty',
    async arrange(desk) {
      await button(desk, '3 cables').click();
      const collection = desk.page.getByRole('dialog', { name: 'This collection' });
      await collection.getByRole('button', { name: 'Start afresh' }).click();
      await collection.getByRole('button', { name: 'Close' }).click();
    },
  },
  {
    name: 'dense',
    async arrange(desk) {
      await desk.openFiles({ name: 'strait.csv', text: thousand() });
      await expect(desk.status).toHaveText('1,000 of 1,000 events', { timeout: 15_000 });
      // Labels stay where they stood: drawn anew, they do not depend on what was there before.
      await expect(desk.page.getByText('Kept in this browser.')).toBeVisible();
      await desk.page.reload();
      await expect(desk.status).toHaveText('1,000 of 1,000 events', { timeout: 15_000 });
    },
  },
];
