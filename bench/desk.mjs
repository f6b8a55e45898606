// npm run bench:desk [TIMELINE.json …]: how long the desk stands still, in milliseconds of CPU of the
// longest task of the main thread, for each thing that a reader does. Without a file, made-up events.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { chromium } from 'playwright-core';
import { preview, runnerImport } from 'vite';
import { madeUpTimeline } from './desk/made-up.mjs';
import { longestTask } from './desk/trace.mjs';

if (!existsSync('dist/app/index.html'))
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
const folder = mkdtempSync(join(tmpdir(), 'desk-'));
const files = process.argv.length > 2 ? process.argv.slice(2) : [300, 6600].map(written);
const { chromeArgs, findChrome } = (await runnerImport('./test/chrome.ts', { configFile: false }))
  .module;
const server = await preview({
  configFile: false,
  logLevel: 'warn',
  build: { outDir: 'dist/app' },
  preview: { host: '127.0.0.1', port: 0 },
});
const browser = await chromium.launch({ executablePath: findChrome(), args: chromeArgs });
try {
  for (const file of files) await measure(file);
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
}

function written(cables) {
  const path = join(folder, `${cables}.timeline.json`);
  writeFileSync(path, JSON.stringify(madeUpTimeline(cables)));
  return path;
}

async function measure(file) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  await page.goto(server.resolvedUrls.local[0]);
  const count = page.getByRole('status').first();
  await count.waitFor();
  const check = page.getByRole('group', { name: 'Status' }).getByRole('checkbox').first();
  const steps = {
    open: async () => {
      const before = await count.textContent();
      await page.locator('#chooser').setInputFiles(file);
      await page.waitForFunction(
        (was) => document.querySelector('[role=status]')?.textContent !== was,
        before,
        { polling: 500 },
      );
      await page.getByText('Kept in this browser.').waitFor();
    },
    next: () => page.keyboard.press('n'),
    accept: () => page.keyboard.press('a'),
    title: async () => {
      await page.keyboard.press('e');
      await page.keyboard.type('Another title');
      await page.keyboard.press('Enter');
    },
    undo: () => page.getByRole('button', { name: 'Undo' }).click(),
    filter: () => check.click(),
    unfilter: () => check.click(),
    reload: async () => {
      await page.reload();
      await count.waitFor();
    },
  };
  for (const [name, step] of Object.entries(steps)) {
    const task = await longestTask(browser, page, async () => {
      await step();
      await page.waitForTimeout(name === 'open' || name === 'reload' ? 4000 : 2500);
    });
    if (name === 'open') console.log(`\n${file}: ${await count.textContent()}`);
    console.log(`${name.padEnd(10)}${task.toFixed(0).padStart(6)} ms`);
  }
  await context.close();
}
