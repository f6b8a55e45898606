import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Locator } from '@playwright/test';
import { DeskPage } from './seed.ts';

const sizes = { wide: { width: 1280, height: 720 }, phone: { width: 390, height: 844 } };

for (const [size, viewport] of Object.entries(sizes))
  test(`axe finds nothing: ${size}, light and dark`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(viewport);
    const desk = new DeskPage(page);
    await desk.open();
    await desk.events.getByRole('link').first().click();
    await expect(page.locator('mark').first()).toBeVisible();
    // In the page itself, which has no frames, and only what is wrong: half the time.
    const axe = (): AxeBuilder =>
      new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
    const wrong = async (builder: AxeBuilder): Promise<[string, string[]][]> =>
      (await builder.analyze()).violations.map(({ id, nodes }) => [id, nodes.map((n) => n.html)]);
    expect(await wrong(axe())).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' }); // which changes colours only
    expect(await wrong(axe().withRules('color-contrast'))).toEqual([]);
    expect(desk.errors).toEqual([]);
  });

test('one screen of 1280 by 720 holds timeline, list and source, all of it pressable, at 200 % too', async ({
  page,
}) => {
  await page.setViewportSize(sizes.wide);
  const desk = new DeskPage(page);
  await desk.open();
  // The whole page as assistive technology is told of it.
  await expect(page.locator('body')).toMatchAriaSnapshot({ name: 'sample-page.aria.yml' });
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(720);
  for (const part of [desk.chart, desk.events, desk.source]) await expect(part).toBeInViewport();
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button, a, label, select')]
      .filter((element) => element.checkVisibility())
      .map((element) => [element.textContent?.trim(), element.getBoundingClientRect()] as const)
      .filter(([, box]) => box.width < 24 || box.height < 24)
      .map(([name]) => name),
  );
  expect(small).toEqual([]);
  await page.addStyleTag({ content: 'html { font-size: 200%; }' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
  await desk.events.getByRole('link').first().click();
  await expect(page.locator('mark').first()).toBeInViewport();
});

test('nothing is wider than the page or lost in large text and forced colours; paper shows the whole, without the tools', async ({
  page,
}) => {
  const desk = new DeskPage(page);
  await desk.open();
  for (const width of [320, 390, 640, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
  await page.setViewportSize(sizes.phone);
  const large = await page.addStyleTag({ content: 'html { font-size: 200%; }' });
  for (const button of await desk.chart.getByRole('button').all())
    await expect(button).toBeInViewport({ ratio: 1 });
  await large.evaluate((style) => (style as Element).remove());

  await page.setViewportSize(sizes.wide);
  await desk.event('1997 US-Japan Defense Guidelines').click();
  const star = page.getByRole('button', { name: 'Star', exact: true });
  await star.click();
  await page.emulateMedia({ forcedColors: 'active' });
  const link = desk.events.getByRole('link');
  const edge = (at: Locator): Promise<string> =>
    at.evaluate((element) => getComputedStyle(element).borderLeftColor);
  expect(await edge(link.first())).not.toBe(await edge(link.last())); // the selected one's is seen
  const fill = (at: Locator): Promise<string> =>
    at.evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await fill(star)).not.toBe(await fill(page.getByRole('button', { name: 'Hide' })));
  await page.emulateMedia({ forcedColors: 'none' });

  await page.emulateMedia({ media: 'print' });
  await expect(desk.search).toBeHidden();
  await expect(page.getByRole('button', { name: 'Open cables' })).toBeHidden();
  for (const item of await desk.events.getByRole('link').all()) await expect(item).toBeVisible();
  await expect(desk.source.getByText('four "minor points"')).toBeVisible();
  const pane = await desk.events.evaluate((list) => list.scrollHeight - list.clientHeight);
  expect(pane).toBeLessThanOrEqual(1);
});
