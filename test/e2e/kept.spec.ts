import { expect, test, type Page } from '@playwright/test';
import { OwnChrome } from './own-chrome.ts';
import { DeskPage, madeUp } from './seed.ts';

const kept = 'Kept in this browser.';

/** Opens the made-up cable on a page and gives its meeting another title. */
async function retitle(page: Page, title: string): Promise<DeskPage> {
  const desk = new DeskPage(page);
  await desk.openFiles({ name: 'harbour.txt', text: madeUp });
  await desk.event(/met in Norhavn/).click();
  await desk.edit('Title', title);
  await expect(page.getByText(kept)).toBeVisible();
  return desk;
}

test('what was confirmed on screen outlives the browser being killed', async ({ baseURL }) => {
  test.slow();
  const chrome = await OwnChrome.create();
  try {
    const page = await chrome.start();
    await page.goto(`${baseURL}/`);
    const desk = await retitle(page, 'Talks at Norhavn');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('half a ti');
    await chrome.kill();

    const again = new DeskPage(await chrome.start());
    await again.page.goto(`${baseURL}/`);
    await expect(again.event(/^Talks at Norhavn/)).toContainText('edited by hand');
    await expect(again.page.getByRole('heading', { level: 1 })).toHaveText('HARBOUR TALKS');
    expect(again.errors).toEqual([]);
    expect(desk.errors).toEqual([]);
  } finally {
    await chrome.remove();
  }
});

test('two tabs follow each other, and undo in one reaches both', async ({ page, context }) => {
  test.slow();
  const one = new DeskPage(page);
  await one.open();
  const two = new DeskPage(await context.newPage());
  await two.open();
  await page.bringToFront();
  await retitle(page, 'Talks at Norhavn');
  await expect(two.event(/^Talks at Norhavn/)).toBeVisible();
  await expect(two.page.getByText('This tab follows what you did')).toBeVisible();
  await two.page.bringToFront();
  await two.event(/^second meeting/).click();
  await two.edit('Title', 'Second round');
  await expect(one.event(/^Second round/)).toBeVisible();
  await expect(one.event(/^Talks at Norhavn/)).toBeVisible();
  await page.bringToFront();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(two.event(/^Second round/)).toHaveCount(0);
  await expect(two.event(/^Talks at Norhavn/)).toBeVisible();
});

test('a browser without room says so at once, and loses nothing on the page', async ({
  page,
  baseURL,
}) => {
  const desk = new DeskPage(page);
  await desk.open();
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin: baseURL ?? '', quotaSize: 1 });
  await desk.event(/1997 US-Japan Defense Guidelines/).click();
  await desk.edit('Title', 'Guidelines');
  await expect(page.getByText('no room left for your changes')).toContainText('Save timeline');
  await expect(desk.event(/^Guidelines/)).toBeVisible();
  await cdp.send('Storage.overrideQuotaForOrigin', { origin: baseURL ?? '' });
  await desk.edit('Note', 'Room again.');
  await expect(page.getByText(kept)).toBeVisible();
});

test('a browser that refuses says so at once', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  const desk = new DeskPage(page);
  await desk.open();
  await desk.event(/1997 US-Japan Defense Guidelines/).click();
  await desk.edit('Title', 'Guidelines');
  await expect(page.getByText('does not keep your changes')).toBeVisible();
  await expect(desk.event(/^Guidelines/)).toBeVisible();
  expect(desk.errors).toEqual([]);
});
