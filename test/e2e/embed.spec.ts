import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { DeskPage } from './seed.ts';

test('the Embed button leads to a chart that can be looked at, copied and taken away', async ({
  page,
  context,
}) => {
  test.slow();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 1280, height: 720 });
  const desk = new DeskPage(page);
  await desk.open();
  await page.getByRole('button', { name: 'Embed' }).click();
  const dialog = page.getByRole('dialog', { name: 'Embed this timeline' });
  const frame = dialog.frameLocator('iframe');
  const title = dialog.getByRole('textbox', { name: 'Title', exact: true });
  await expect(frame.getByRole('region', { name: 'Timeline' })).toBeVisible();

  await title.fill('Missiles over Tokyo');
  await expect(frame.getByRole('heading', { name: 'Missiles over Tokyo' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Copy frame' }).click();
  await expect(dialog.getByText('Copied')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^<iframe src="chart\.html" title="Missiles over Tokyo" loading="lazy"/);
  await title.fill('Missiles');
  await expect(dialog.getByText('Copied')).toBeHidden();

  const wide = (): Promise<number> => frame.locator('html').evaluate((html) => html.clientWidth);
  for (const [name, width] of [
    ['Phone', 360],
    ['Full width', 1200],
    ['Column', 640],
  ] as const) {
    await dialog.getByRole('button', { name }).click();
    expect(await wide()).toBe(width);
  }

  const from = dialog.getByLabel('From', { exact: true });
  await from.fill('2006-08-09');
  await expect(frame.locator('header')).toContainText('3 events, August 2006 to September 2006');
  await from.fill('');

  await dialog.getByText('Only with these actors').click();
  await dialog.getByRole('checkbox', { name: /North Korea/ }).check();
  await expect(frame.locator('header').getByText('1 event, 5 July 2006')).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Language' }).selectOption({ label: 'Français' });
  await expect(frame.locator('header').getByText('1 événement, 5 juillet 2006')).toBeVisible();
  await expect(dialog.getByRole('textbox', { name: 'Element' })).toHaveValue(
    /^<script src="cable-timeline\.fr\.js" async>.* lang="fr">.*Chronologie\. 1 événement/s,
  );
  await dialog.getByRole('combobox', { name: 'Colours' }).selectOption('dark');
  await expect(frame.locator('html[data-theme="dark"]')).toBeAttached();

  const oembed = dialog.getByRole('button', { name: /oEmbed/ });
  await expect(oembed).toBeDisabled();
  await dialog.getByLabel('Address of the chart page').fill('https://news.example/talks.html');
  await expect(oembed).toBeEnabled();
  await expect(frame.locator('link[href="https://news.example/talks.oembed.json"]')).toBeAttached();

  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .exclude('iframe')
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);

  for (const [button, start] of [
    [/chart\.html/, '<!doctype html>\n<html lang="fr" dir="ltr" data-theme="dark">'],
    [/SVG/, '<svg xmlns='],
    [/PNG/, '\x89PNG'],
    [/oEmbed/, '{\n "version": "1.0"'],
    [/timeline\.json/, '{\n "format": "cable-timeline",\n "version": 1,\n "title": "Missiles"'],
  ] as const) {
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: button }).click();
    const file = await (await download).path();
    expect(readFileSync(file, 'latin1').slice(0, start.length)).toBe(start);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Embed' })).toBeFocused();
  expect(desk.errors).toEqual([]);
});
