import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { writeTimelineJs } from '../../src/exchange/write-timelinejs.ts';
import { chosen, hostile } from '../exchange/chosen.ts';

const entry = fileURLToPath(import.meta.resolve('@knight-lab/timelinejs'));
const home = join(dirname(entry), 'dist');
const origin = 'http://timelinejs.test/';
const shell = `<!doctype html><html lang="en"><link rel="icon" href="data:,">
  <link rel="stylesheet" href="css/timeline.css"><script src="js/timeline.js"></script>
  <div id="timeline" style="width: 900px; height: 600px"></div></html>`;

test('the real TimelineJS draws our JSON, hostile titles and names too, and asks for nothing', async ({
  page,
}) => {
  const elsewhere: string[] = [];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('dialog', (dialog) => {
    errors.push(dialog.message());
    void dialog.dismiss();
  });
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    const path = url.startsWith(origin) ? url.slice(origin.length) : null;
    if (path === null) {
      elsewhere.push(url);
      await route.abort();
    } else if (path === '') await route.fulfill({ contentType: 'text/html', body: shell });
    else await route.fulfill({ path: join(home, path) });
  });
  await page.goto(origin);
  const { text } = writeTimelineJs(chosen(hostile));
  await page.evaluate((json) => {
    const { TL } = window as unknown as { TL: { Timeline: new (...of: unknown[]) => unknown } };
    new TL.Timeline('timeline', JSON.parse(json), { font: null, ga_measurement_id: null });
  }, text);

  await expect(page.locator('.tl-timemarker')).toHaveCount(8);
  await expect(page.locator('.tl-slide')).toHaveCount(9);
  await expect(page.locator('.tl-message-content')).toHaveCount(0);
  await expect(page.locator('.tl-timemarker').first()).toContainText('=1+1');
  const slides = page.locator('.tl-slide');
  await expect(slides.filter({ hasText: 'early June 2006' })).toHaveCount(1);
  await expect(slides.filter({ hasText: '+1 <script>alert(1)</script>' })).toHaveCount(1);
  await expect(page.locator('.tl-timegroup-message')).toContainText(['‹img src=x', '＆lt;img']);
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
  expect(errors).toEqual([]);
  expect(elsewhere).toEqual([]);
});
