import { expect, test } from '@playwright/test';
import { Fingers } from './fingers.ts';
import { DeskPage } from './seed.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, reducedMotion: 'reduce' });

test('on a phone the list comes first and the source is a sheet over it', async ({ page }) => {
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

test('one finger pans and scrolls, two zoom, a tap selects', async ({ page }) => {
  const desk = new DeskPage(page);
  await desk.open();
  const drawing = page.getByRole('application', { name: 'Timeline drawing' });
  const { y, height } = (await drawing.boundingBox()) ?? { y: 0, height: 0 };
  const middle = y + height / 2;
  const fingers = await Fingers.on(page);
  const days = (): number[] =>
    ['from', 'to'].map((name) => {
      const day = new URLSearchParams(new URL(page.url()).hash.slice(1)).get(name);
      return Date.parse(day ?? '') / 86_400_000;
    });
  const span = (): number => (days()[1] ?? 0) - (days()[0] ?? 0);

  await fingers.tap(desk.chart.getByText(/^July 5/));
  await expect(desk.event(/^July 5/)).toHaveAttribute('aria-current', 'true');

  await fingers.move([[300, middle]], [[180, middle]]);
  await expect(page).toHaveURL(/from=2006-07-/);
  const [panned = 0] = days();
  const before = span();
  expect(panned).toBeGreaterThan(Date.parse('2006-07-10') / 86_400_000);

  await fingers.move(
    [
      [170, middle],
      [220, middle],
    ],
    [
      [95, middle],
      [295, middle],
    ],
  );
  await expect.poll(span).toBeLessThan(before / 2);
  const closer = page.url();
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1); // the page itself did not zoom

  await fingers.move([[200, middle]], [[204, middle - 160]]);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  expect(page.url()).toBe(closer);
  expect(desk.errors).toEqual([]);
});
