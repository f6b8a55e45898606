import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { timeline } from '../embed/made-up.ts';

const host = 'http://news.example';
const charts = 'http://charts.example';
const folder = mkdtempSync(join(tmpdir(), 'cable-timeline-article-'));
let chart = '';
let snippet = '';

test.beforeAll(() => {
  writeFileSync(join(folder, 'talks.json'), JSON.stringify(timeline));
  const args = ['embed', 'talks.json', '-o', 'chart.html', '--credit', 'Archive', '--address'];
  snippet = execFileSync(
    process.execPath,
    [join(import.meta.dirname, '../../dist/cli/main.js'), ...args, `${charts}/chart.html`],
    { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
  chart = readFileSync(join(folder, 'chart.html'), 'utf8');
});

const element = (tag = '') => ({
  body: readFileSync(`dist/embed/cable-timeline${tag}.js`, 'utf8'),
  contentType: 'text/javascript',
});
const newer = '{"format":"cable-timeline","version":9}';
const files: Record<string, { body: string; contentType: string; status?: number }> = {
  [`${charts}/chart.html`]: { body: '', contentType: 'text/html' },
  [`${host}/cable-timeline.js`]: element(),
  [`${host}/cable-timeline.de.js`]: element('.de'),
  [`${host}/cable-timeline.ar.js`]: element('.ar'),
  [`${host}/talks.json`]: { body: JSON.stringify(timeline), contentType: 'application/json' },
  [`${host}/newer.json`]: { body: newer, contentType: 'application/json' },
  [`${host}/broken.json`]: { body: '{"format":', contentType: 'application/json' },
};

/** An article of another origin than its charts; whatever it asks for beyond them is refused. */
async function openArticle(page: Page, body: string, policy = ''): Promise<string[]> {
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(error.message));
  await page.route('**/*', (route) => {
    const url = route
      .request()
      .url()
      .replace(/[?#].*$/, '');
    if (url === `${host}/`)
      return route.fulfill({
        body: `<!doctype html><html lang="en"><title>Article</title><main><h1>Article</h1>${body}</main>`,
        contentType: 'text/html; charset=utf-8',
        headers: policy ? { 'content-security-policy': policy } : {},
      });
    const file = files[url];
    if (!file) return route.fulfill({ status: 404, body: 'not here' });
    return route.fulfill({ ...file, body: url.endsWith('chart.html') ? chart : file.body });
  });
  await page.goto(`${host}/`);
  return trouble;
}

const strict = `default-src 'self'; style-src-attr 'unsafe-inline'; frame-src ${charts}`;

test('in a sandboxed frame of another origin it works, and the wheel stays with the article', async ({
  page,
}) => {
  test.slow();
  const script = '<script src="/cable-timeline.js"></script>';
  const long = `${script}${snippet}<div id="rest" hidden></div>${'<p>More text.</p>'.repeat(300)}`;
  const trouble = await openArticle(page, long, strict);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('region', { name: 'Timeline' })).toBeVisible();
  await expect(frame.getByRole('list', { name: 'Events' }).getByRole('listitem')).toHaveCount(2);
  const told = await frame
    .locator('main')
    .evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
  await expect
    .poll(() => page.locator('iframe').evaluate((one) => (one as HTMLElement).style.height))
    .toBe(`${told}px`);

  const [, promised] = /height="(\d+)"/.exec(snippet) ?? [];
  expect(Math.abs(Number(promised) - told)).toBeLessThan(48);

  await frame.getByRole('img', { name: /2 events/ }).hover();
  await page.mouse.wheel(0, 600);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
  await page.evaluate(() => scrollTo(0, 0));

  await frame.getByRole('button', { name: 'Read from the first' }).click();
  await expect(frame.locator('mark')).toHaveText('envoys of Alba and Brenn met in the harbour');
  await expect(frame.getByText('TALKS, paragraph 1')).toBeVisible();
  await frame.getByRole('checkbox', { name: /Alba/ }).check();
  await expect(frame.locator('header [role="status"]')).toHaveText('1 of 2 events');
  const inside = page.frames()[1];
  expect(await inside?.evaluate(() => location.hash)).toBe('#actor=alba&event=met');
  expect(page.url()).toBe(`${host}/`);
  expect(trouble).toEqual([]);
});

test('a view is brought back by its address, changed by hand, and copied', async ({ page }) => {
  const trouble = await openArticle(
    page,
    `<iframe src="${charts}/chart.html#actor=alba&amp;event=met" title="x" width="700" height="800" sandbox="allow-scripts"></iframe>`,
  );
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('checkbox', { name: /Alba/ })).toBeChecked();
  await expect(frame.locator('mark')).toContainText('envoys');

  // In the built chart, whose zoom has been cut down to what hands use.
  const window = async (): Promise<string> =>
    (await page.frames()[1]?.evaluate(() => location.hash.split('&actor')[0])) ?? '';
  const drawing = frame.getByRole('img', { name: /events/ });
  const seen: string[] = [];
  const moved = async (): Promise<void> => {
    await expect.poll(window).not.toBe(seen.at(-1) ?? '#actor=alba&event=met');
    seen.push(await window());
    expect(seen.at(-1)).toMatch(/^#from=.+&to=/);
  };
  await drawing.hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await moved();
  await page.mouse.down();
  await page.mouse.move(250, 300, { steps: 5 });
  await page.mouse.up();
  await moved();
  await frame.locator('.strip .overlay').click({ position: { x: 12, y: 8 } });
  await moved();

  await frame.getByRole('button', { name: 'Copy link to this view' }).click();
  // A frame in a sandbox may not write to the clipboard: the address is there to be copied by hand.
  const byHand = frame.getByRole('textbox', { name: 'Copy this address:' });
  await expect(byHand.or(frame.getByText('Copied.'))).toBeVisible();
  if (await byHand.isVisible())
    await expect(byHand).toHaveValue(/^http:\/\/charts\.example\/chart\.html#from=.+&event=met$/);
  expect(trouble).toEqual([]);
});

test('what is slow, or large, is said to be on its way, and drawn when it is there', async ({
  page,
}) => {
  test.slow();
  await page.clock.install();
  const one = (id: string, src: string): string =>
    `<cable-timeline id="${id}" src="${src}"><p>What ${id} says</p></cable-timeline>`;
  const script = '<script src="/cable-timeline.js"></script>';
  let send = (): void => undefined;
  const sent = new Promise<void>((resolve) => (send = resolve));
  const [event] = timeline.events;
  const many = Array.from({ length: 50_000 }, (_, i) => ({ ...event, id: `e${i}` }));
  const body = JSON.stringify({ ...timeline, events: many });
  const trouble = await openArticle(page, `${script}${one('late', 'late.json')}`, strict);
  await page.route(`${host}/late.json`, async (route) => {
    await sent;
    await route.fulfill({ body, contentType: 'application/json' });
  });
  await page.reload();
  await page.clock.fastForward(9000);
  await expect(page.getByText('The timeline is still on its way.')).toBeVisible();
  await expect(page.getByText('What late says')).toBeVisible();
  send();
  await page.clock.resume();
  const drawn = page.locator('#late');
  await expect(drawn.getByRole('region', { name: 'Timeline' })).toBeVisible({ timeout: 30_000 });
  await expect(drawn.locator('header')).toContainText('50,000 events');
  expect(await drawn.locator('li').count()).toBeLessThan(1000);
  expect(trouble).toEqual([]);
});

test('five charts, a tab that opens late, one taken out and put back, and four that cannot be drawn', async ({
  page,
}) => {
  const one = (id: string, src: string): string =>
    `<cable-timeline id="${id}" src="${src}"><p>What ${id} says</p></cable-timeline>`;
  const bad =
    ['gone', 'newer', 'broken'].map((name) => one(name, `${name}.json`)).join('') +
    one('nobody', 'talks.json" actors="nobody');
  const good = ['a', 'b', 'c', 'd'].map((id) => one(id, 'talks.json')).join('');
  const late = `<div id="tab" hidden>${one('late', 'talks.json')}</div>`;
  const script = '<script src="/cable-timeline.js"></script>';
  const trouble = await openArticle(page, `${script}${bad}${late}${good}`, strict);
  const drawn = (id: string) => page.locator(`#${id}`).getByRole('region', { name: 'Timeline' });
  for (const [id, why] of [
    ['gone', 'The timeline could not be loaded (404).'],
    ['newer', /saved by a newer version \(9\)/],
    ['broken', /^The timeline could not be drawn\. This is not JSON/],
    ['nobody', 'No events.'],
  ] as const) {
    await expect(page.locator(`#${id}`).getByText(why)).toBeVisible();
    await expect(page.getByText(`What ${id} says`)).toBeVisible();
  }
  for (const id of ['a', 'b', 'c', 'd']) {
    await page.locator(`#${id}`).scrollIntoViewIfNeeded();
    await expect(drawn(id)).toBeVisible();
    await expect(page.getByText(`What ${id} says`)).toBeHidden();
  }
  await page.evaluate(() => document.getElementById('tab')?.removeAttribute('hidden'));
  await page.locator('#late').scrollIntoViewIfNeeded();
  await expect(drawn('late')).toBeVisible();
  await page.locator('#a').evaluate((chart) => {
    const { parentElement } = chart;
    chart.remove();
    parentElement?.append(chart);
  });
  await page.locator('#a').scrollIntoViewIfNeeded();
  await expect(drawn('a')).toBeVisible();
  expect(await page.evaluate(() => document.head.querySelectorAll('style, link').length)).toBe(0);
  const globals = await page.evaluate(() => {
    const bare = document.body.appendChild(document.createElement('iframe'));
    const own = Object.keys(bare.contentWindow ?? {});
    return Object.keys(window).filter((name) => !own.includes(name) && !/^\d+$/.test(name));
  });
  expect(globals).toEqual([]);
  expect(trouble).toEqual([]);
});

test('each chart speaks the nearest language that the page has brought', async ({ page }) => {
  const script = (tag: string): string => `<script src="/cable-timeline.${tag}.js"></script>`;
  const one = (id: string, more = '', src = 'talks.json'): string =>
    `<cable-timeline id="${id}" src="${src}" ${more}></cable-timeline>`;
  const trouble = await openArticle(
    page,
    `${script('ar')}<div lang="de-AT">${one('near')}${one('bad', '', 'gone.json')}</div>` +
      `${one('own', 'lang="ar" style="width:320px"')}${one('first')}${script('de')}`,
    strict,
  );
  const header = (id: string) => page.locator(`#${id}`).locator('header');
  await expect(header('near')).toContainText('2 Ereignisse, Mai 1974 bis Juni 1974, in 2 Zeilen');
  await expect(page.locator('#bad')).toContainText('konnte nicht geladen werden (404)');
  await page.locator('#own').scrollIntoViewIfNeeded();
  await expect(header('own')).toContainText('حدثان');
  const arabic = page.locator('#own').locator('[dir="rtl"]');
  await expect(arabic).toHaveAttribute('lang', 'ar');
  expect(await arabic.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
  await expect(page.locator('#own').getByRole('region', { name: 'خط زمني' })).toBeVisible();
  await page.locator('#first').scrollIntoViewIfNeeded();
  await expect(header('first')).toContainText('حدثان');
  await page.locator('#first').evaluate((chart) => chart.setAttribute('lang', 'de'));
  await expect(header('first')).toContainText('2 Ereignisse');
  expect(trouble).toEqual([]);
});

test('where the system takes scripts and sandbox away, the frame still tells its height', async ({
  page,
}) => {
  const listen =
    '<script>addEventListener("message",(e)=>{if(e.data.message==="height"&&e.data.secret==="s1")document.title="WP "+e.data.value})</script>';
  await openArticle(
    page,
    `${listen}<iframe sandbox="allow-scripts" security="restricted" src="${charts}/chart.html#?secret=s1" title="x" width="500" height="300"></iframe>`,
  );
  await expect(page).toHaveTitle(/^WP \d+$/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the picture, the list and the quotes are there', async ({ page }) => {
    await page.setContent(chart);
    await expect(page.locator('.wide svg')).toBeVisible();
    await expect(page.getByRole('list', { name: 'Events' }).getByRole('listitem')).toHaveCount(2);
    await page.getByText('TALKS, paragraph 1').click();
    await expect(page.locator('mark').first()).toBeVisible();
  });
});

test('alone: axe, 320 px, targets, keys and paper', async ({ page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 320, height: 700 });
  await openArticle(page, '');
  await page.goto(`${charts}/chart.html`);
  const first = page.getByRole('button', { name: 'Read from the first' });
  await first.click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button, a, label')]
      .filter((one) => one.checkVisibility() && !one.closest('.hidden'))
      .filter((one) => one.getBoundingClientRect().height < 24)
      .map((one) => one.textContent),
  );
  expect(small).toEqual([]);

  await page.setViewportSize({ width: 720, height: 700 });
  const drawing = page.getByRole('application', { name: 'Timeline drawing' });
  await drawing.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Source' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(drawing).toBeFocused();
  expect((await page.pdf()).length).toBeGreaterThan(10_000);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('ol')).toContainText('second meeting');
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeHidden();
  await expect(
    page.locator('fieldset, .steps, .hint, .plain').filter({ visible: true }),
  ).toHaveCount(0);
});
