import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { offline } from './scripts/offline/plugin.ts';
import { chartReader } from './scripts/reader.ts';
import { seedTimeline } from './scripts/seed.ts';
import { chromeArgs, findChrome } from './test/chrome.ts';

const chrome = process.env['VITEST'] ? findChrome() : undefined;

/** Everything without a page, run once in UTC and once fourteen hours east of it. */
const unit = (name: string, TZ: string, ...exclude: string[]): TestProjectConfiguration => ({
  extends: true,
  test: {
    name,
    environment: 'node',
    env: { TZ },
    testTimeout: 30_000, // no test of it asserts on time; a busy machine is slow
    pool: 'forks',
    isolate: false, // nothing here keeps state, and the gazetteers are read once
    setupFiles: ['test/seeded.ts'],
    include: ['test/**/*.test.ts'],
    exclude: [
      'test/ui/!(dates|reason-words).test.ts',
      'test/ui/*/**',
      'test/{e2e,built}/**',
      ...exclude,
    ],
  },
});

/** What dist/ holds after a build: the command line and the package, used as a stranger would. */
const built: TestProjectConfiguration = {
  extends: true,
  test: {
    name: 'built',
    environment: 'node',
    testTimeout: 60_000, // each starts programs, which a busy machine is slow to do
    include: ['test/built/**/*.test.ts'],
  },
};

const browser: TestProjectConfiguration = {
  extends: true,
  test: {
    name: 'browser',
    testTimeout: 20_000,
    expect: { poll: { timeout: 5_000 } },
    isolate: false, // one page for all: each new one would load some 400 modules again
    setupFiles: ['test/ui/cleaned.ts'],
    include: ['test/ui/**/*.test.ts'],
    exclude: ['test/ui/{dates,reason-words}.test.ts'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: { ...(chrome ? { executablePath: chrome } : {}), args: chromeArgs },
        contextOptions: { locale: 'en-GB' },
      }),
      instances: [{ browser: 'chromium', viewport: { width: 1000, height: 600 } }],
    },
  },
};

export default defineConfig({
  base: './',
  plugins: [svelte({ configFile: false }), seedTimeline(), chartReader(), offline()],
  build: {
    outDir: 'dist/app',
    target: 'es2022',
    // One style sheet, and nothing to fetch ahead by an address: see scripts/offline.
    cssCodeSplit: false,
    modulePreload: false,
    // Extracting the seed takes its time, and is no fault of a plugin.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  preview: { port: 4173 },
  worker: { format: 'es', rolldownOptions: { checks: { pluginTimings: false } } },
  optimizeDeps: {
    include: ['d3', 'date-fns', '@date-fns/utc', 'valibot', 'csv-stringify/browser/esm/sync'],
  },
  test: {
    projects: [
      unit('unit', 'UTC'),
      // What knows no dates runs once.
      unit(
        'unit-elsewhere',
        'Pacific/Kiritimati',
        'test/**/linear.test.ts',
        'test/{actor,util}/**',
        'test/{boundaries,event/acquaintances,cable/map}.test.ts',
      ),
      built,
      ...(chrome ? [browser] : []),
    ],
  },
});
