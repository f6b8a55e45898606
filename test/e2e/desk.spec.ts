import { expect, test } from '@playwright/test';
import { DeskPage } from './seed.ts';

const guidelines = '1997 US-Japan Defense Guidelines';
const august8 = 'USG inter-agency meeting on the subject August 8';

test('the page opens drawn; an event leads to its marked quote, a paragraph to its events', async ({
  page,
}) => {
  const desk = new DeskPage(page);
  await desk.open();
  await expect(desk.chart).toBeVisible();
  await expect(desk.source).toContainText('06TOKYO4543');
  await expect(desk.source).toContainText('SECRET');
  const shown = await desk.events.getByRole('link').count();
  await expect(desk.status).toHaveText(`${shown} of ${shown} events`);
  await expect(desk.event(guidelines)).toBeVisible();

  await desk.event(august8).click();
  await expect(desk.event(august8)).toHaveAttribute('aria-current', 'true');
  const mark = page.locator('[id="06TOKYO4543.p5"] mark');
  await expect(mark).toContainText('inter-agency meeting on the subject August 8');
  await expect(mark).toBeInViewport();

  const number = desk.source.getByRole('button', { name: /^Paragraph 8: \d+ events?$/ });
  await number.click();
  await expect(number).toHaveAttribute('aria-pressed', 'true');
  await expect(desk.event(guidelines)).toBeInViewport();
  expect(desk.errors).toEqual([]);
});

test('filtering by North Korea leaves its events; Back and Forward walk through it', async ({
  page,
}) => {
  const desk = new DeskPage(page);
  await desk.open();
  const all = await desk.events.getByRole('link').count();
  await desk.actor(/^North Korea \d+$/).check();
  await expect(page).toHaveURL(/#actor=north-korea$/);
  const left = await desk.events.getByRole('link').count();
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(all);
  await expect(desk.status).toHaveText(`${left} of ${all} events`);
  for (const item of await desk.events.getByRole('link').all())
    await expect(item).toContainText('North Korea');
  await desk.actor(/^North Korea \d+$/).uncheck();

  await desk.event(guidelines).click();
  await desk.actor(/^North Korea \d+$/).check();
  await expect(desk.event(guidelines)).toHaveCount(0);
  await page.goBack();
  await expect(desk.event(guidelines)).toHaveAttribute('aria-current', 'true');
  await page.goBack();
  await expect(desk.event(guidelines)).not.toHaveAttribute('aria-current');
  await page.goForward();
  await page.goForward();
  await expect(desk.actor(/^North Korea \d+$/)).toBeChecked();
});

test('a reload shows the same view', async ({ page }) => {
  const desk = new DeskPage(page);
  await desk.open('#from=2006-07-01&to=2006-09-30&status=reported&q=kohno');
  await expect(page.getByRole('checkbox', { name: /^Reported/ })).toBeChecked();
  await expect(desk.search).toHaveValue('kohno');
  await desk.event(august8).click();
  await page.reload();
  await expect(desk.search).toHaveValue('kohno');
  await expect(desk.event(august8)).toHaveAttribute('aria-current', 'true');
  await expect(page.getByText('The timeline shows July–September 2006.')).toBeVisible();
  await expect(page.locator('mark')).toBeVisible();
});

test('by keyboard alone: search, walk, open the source, come back; the drawing is one tab stop', async ({
  page,
}) => {
  const desk = new DeskPage(page);
  await desk.open();
  await page.keyboard.press('/');
  await expect(desk.search).toBeFocused();
  await page.keyboard.type('inter-agency meeting on');
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page.locator('mark').first()).toBeFocused();
  await expect(page.locator('mark').first()).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(desk.events.locator('a:focus')).toHaveCount(1);

  await page.reload(); // with the words of the search in its address
  await page.getByRole('application', { name: 'Timeline drawing' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/event=/);
  await page.keyboard.press('Enter');
  await expect(page.locator('mark').first()).toBeInViewport();
  expect(await page.evaluate(() => document.activeElement?.closest('#source') !== null)).toBe(true);
});
