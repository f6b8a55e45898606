import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { DeskPage } from './seed.ts';

const sizes = { wide: { width: 1280, height: 720 }, phone: { width: 390, height: 844 } };

for (const [size, viewport] of Object.entries(sizes))
  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing: ${size}, ${colorScheme}`, async ({ page }) => {
      test.slow();
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      const desk = new DeskPage(page);
      await desk.open();
      await desk.events.getByRole('link').first().click();
      await expect(page.locator('mark').first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
      expect(desk.errors).toEqual([]);
    });

test('timeline, list and source stand on one screen of 1280 by 720', async ({ page }) => {
  await page.setViewportSize(sizes.wide);
  const desk = new DeskPage(page);
  await desk.open();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(720);
  for (const part of [desk.chart, desk.events, desk.source]) await expect(part).toBeInViewport();
});

test('on a phone the list comes first and the source is a sheet over it', async ({ page }) => {
  await page.setViewportSize(sizes.phone);
  const desk = new DeskPage(page);
  await desk.open();
  await expect(desk.source).toBeHidden();
  const first = desk.events.getByRole('link').first();
  await first.click();
  await expect(desk.source).toBeVisible();
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await expect(desk.source).toBeHidden();
  await expect(first).toBeFocused();
  await page.getByRole('button', { name: 'Read the cable' }).click();
  await expect(desk.source).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(desk.source).toBeHidden();
});

for (const width of [320, 390, 640, 1280])
  test(`nothing is wider than a page of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const desk = new DeskPage(page);
    await desk.open();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

test('text at 200 % cuts nothing off', async ({ page }) => {
  await page.setViewportSize(sizes.wide);
  const desk = new DeskPage(page);
  await desk.open();
  await page.addStyleTag({ content: 'html { font-size: 200%; }' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
  await desk.events.getByRole('link').first().click();
  await expect(page.locator('mark').first()).toBeInViewport();
});

test('whatever can be pressed is 24 px high and wide', async ({ page }) => {
  await page.setViewportSize(sizes.wide);
  const desk = new DeskPage(page);
  await desk.open();
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button, a, label, select')]
      .filter((element) => element.checkVisibility())
      .map((element) => [element.textContent?.trim(), element.getBoundingClientRect()] as const)
      .filter(([, box]) => box.width < 24 || box.height < 24)
      .map(([name]) => name),
  );
  expect(small).toEqual([]);
});

test('paper shows the whole list and the text, without the tools', async ({ page }) => {
  const desk = new DeskPage(page);
  await desk.open();
  await page.emulateMedia({ media: 'print' });
  await expect(desk.search).toBeHidden();
  await expect(page.getByRole('button', { name: 'Open cables' })).toBeHidden();
  for (const item of await desk.events.getByRole('link').all()) await expect(item).toBeVisible();
  await expect(desk.source.getByText('four "minor points"')).toBeVisible();
  const pane = await desk.events.evaluate((list) => list.scrollHeight - list.clientHeight);
  expect(pane).toBeLessThanOrEqual(1);
});
