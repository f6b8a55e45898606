import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { zipSync } from 'fflate';
import { DeskPage, madeUp } from './seed.ts';

test.use({ serviceWorkers: 'allow' });

const table = 'date,event,who\n4 June 2006,Ferries ran again,Norhavn\n';
const archive = Buffer.from(zipSync({ 'ferries.csv': Buffer.from(table) }));

/** Pastes a cable and opens an archive: what reads them is fetched only now. */
async function readBoth(desk: DeskPage): Promise<void> {
  await desk.paste(madeUp);
  await expect(desk.event(/met in Norhavn/)).toContainText('9 May 2006');
  await desk.openFiles({ name: 'ferries.zip', text: archive });
  await expect(desk.event('Ferries ran again')).toContainText('4 June 2006');
  await desk.page.getByRole('button', { name: 'Embed' }).click();
  const frame = desk.page.frameLocator('iframe');
  await expect(frame.getByRole('region', { name: 'Timeline' })).toBeVisible();
  await desk.page.keyboard.press('Escape');
}

test('once seen, the page opens and reads without a network', async ({ page, context }) => {
  const desk = new DeskPage(page);
  await desk.open();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await context.setOffline(true);
  await page.reload();
  await expect(desk.event(/1997 US-Japan Defense Guidelines/)).toBeVisible();
  await readBoth(desk);
  expect(desk.errors).toEqual([]);
});

test('opened from a file on disk the page reads, and keeps what it reads', async ({
  page,
  context,
}) => {
  await context.setOffline(true);
  const desk = new DeskPage(page);
  await page.goto(pathToFileURL(resolve('dist/app/index.html')).href);
  await expect(desk.event(/1997 US-Japan Defense Guidelines/)).toBeVisible();
  await readBoth(desk);
  await expect(page.getByText('Kept in this browser.')).toBeVisible();
  await page.reload();
  await expect(desk.event('Ferries ran again')).toBeVisible();
  expect(desk.requests.filter((url) => !/^(file|blob|data):/.test(url))).toEqual([]);
  expect(desk.errors).toEqual([]);
});
