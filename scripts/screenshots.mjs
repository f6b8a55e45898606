// npm run screenshots: the built page at the sizes the docs show, into docs/screenshots/.
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { preview, runnerImport } from 'vite';

const { findChrome, chromeArgs, noChrome } = (await runnerImport('./test/chrome.ts')).module;
const executablePath = findChrome();
if (!executablePath) throw new Error(noChrome);

const folder = 'docs/screenshots';
const shots = [
  { name: 'page', width: 1280, height: 720, select: true },
  { name: 'dark', width: 1280, height: 720, colorScheme: 'dark', select: true },
  { name: 'phone', width: 390, height: 844 },
  { name: 'print', width: 794, height: 1123, media: 'print' },
];

mkdirSync(folder, { recursive: true });
const server = await preview({ preview: { host: '127.0.0.1' }, logLevel: 'silent' });
const browser = await chromium.launch({ executablePath, args: chromeArgs });
try {
  for (const { name, width, height, colorScheme = 'light', media, select } of shots) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme });
    await page.goto(server.resolvedUrls.local[0]);
    const events = page.getByRole('list', { name: 'Events', exact: true });
    if (select)
      await events
        .getByText(/launches/)
        .first()
        .click();
    else await events.waitFor();
    if (media) await page.emulateMedia({ media });
    await page.waitForTimeout(500);
    await page.screenshot({ path: `${folder}/${name}.png`, fullPage: media === 'print' });
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
