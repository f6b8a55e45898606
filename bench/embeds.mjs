// A chart in an article beside what others put there: the same events, in the same browser.
import { chromium } from 'playwright-core';
import { runnerImport } from 'vite';
import { load, serve } from './embeds/measure.mjs';
import { embedPages } from './embeds/pages.mjs';

const EVENTS = 200;
const ROUNDS = 7;
const HEAD = ['200 events', 'files', 'kB gz', 'of it data', 'first paint', 'chart', 'main thread'];

/**
 * Rows of text, head first: of each page the least of seven cold loads, which take turns.
 * @param peers folder whose node_modules may hold vis-timeline.
 */
export async function embedRows(peers = '.') {
  const { chromeArgs, findChrome, noChrome } = (
    await runnerImport('./test/chrome.ts', { configFile: false })
  ).module;
  const executablePath = findChrome();
  if (!executablePath) return [[`Charts in articles are not measured. ${noChrome}`]];
  const pages = await embedPages(EVENTS, peers);
  const absent = pages.filter(({ files }) => files === null);
  const there = pages.filter(({ files }) => files !== null);
  const browser = await chromium.launch({ executablePath, args: chromeArgs });
  const served = [];
  try {
    for (const page of there) served.push({ ...page, ...(await serve(page.files)), loads: [] });
    for (let round = 0; round < ROUNDS; round++)
      for (const page of served) page.loads.push(await load(browser, page.origin, page.drawn));
  } finally {
    for (const { close } of served) close();
    await browser.close();
  }
  return [
    HEAD,
    ...served.map(row),
    ...absent.map(({ name }) => [`${name}: not measured, it is not installed`]),
  ];
}

function row({ name, loads, bytes, data }) {
  const least = (key) => `${Math.min(...loads.map((one) => one[key])).toFixed(0)} ms`;
  const paths = [...new Set(loads[0].paths)];
  const kb = (of) => (of.reduce((sum, path) => sum + bytes(path), 0) / 1000).toFixed(1);
  return [
    name,
    String(paths.length),
    kb(paths),
    data.length > 0 ? kb(data) : 'inside',
    ...['paint', 'chart', 'cpu'].map(least),
  ];
}
