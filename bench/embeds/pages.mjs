import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { madeUpEvents, timelineOf } from './events.mjs';

const html = (head, body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Chart</title><link rel="icon" href="data:,">${head}<body>${body}`;
const json = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');

/**
 * One page for each way to bring the same events into an article: `files` by path, `/` the page
 * itself; `drawn`, a selector that finds something when the chart stands; `data`, the paths that
 * hold events and nothing else. `files` is null where the peer is not installed.
 * @param peers folder whose node_modules may hold vis-timeline, which is no dependency of ours.
 */
export async function embedPages(size, peers) {
  const events = madeUpEvents(size);
  return [
    ...ours(events),
    { name: 'bare D3 page', files: await d3(events), drawn: 'circle', data: [] },
    {
      name: 'TimelineJS 3',
      files: timelineJs(events),
      drawn: '.tl-timemarker',
      data: ['/data.js'],
    },
    { name: 'vis-timeline', files: vis(events, peers), drawn: '.vis-item', data: ['/data.js'] },
  ];
}

function ours(events) {
  const folder = mkdtempSync(join(tmpdir(), 'cable-timeline-bench-'));
  writeFileSync(join(folder, 'talks.json'), JSON.stringify(timelineOf(events)));
  const cli = resolve('dist/cli/main.js');
  const args = [cli, 'embed', join(folder, 'talks.json'), '-o', join(folder, 'chart.html')];
  execFileSync(process.execPath, args, { stdio: 'ignore' });
  const element = html(
    '<script src="/cable-timeline.js" async></script>',
    '<cable-timeline src="/talks.json"><p>Talks</p></cable-timeline>',
  );
  return [
    {
      name: 'cable-timeline, chart page',
      files: { '/': readFileSync(join(folder, 'chart.html')) },
      drawn: '.reader canvas',
      data: [],
    },
    {
      name: 'cable-timeline, element',
      files: {
        '/': element,
        '/cable-timeline.js': readFileSync('dist/embed/cable-timeline.js'),
        '/talks.json': readFileSync(join(folder, 'talks.json')),
      },
      drawn: 'cable-timeline >>> canvas',
      data: ['/talks.json'],
    },
  ];
}

async function d3(events) {
  const output = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: 'bench/embeds/d3-page.mjs', output: { format: 'iife' } },
    },
  });
  const [script] = [output].flat().flatMap((part) => part.output);
  const data = `<script type="application/json" id="events">${json(events)}</script>`;
  return { '/': html('', `<div id="chart"></div>${data}<script>${script.code}</script>`) };
}

function timelineJs(events) {
  const home = installed('.', '@knight-lab/timelinejs');
  if (!home) return null;
  const file = (name) => readFileSync(join(home, 'dist', name));
  const slides = events.map(({ id, day, actor, title }) => {
    const [year, month, date] = day.split('-').map(Number);
    const start_date = { year, month, day: date };
    return { unique_id: id, start_date, group: actor, text: { headline: title, text: '' } };
  });
  return {
    '/': html(
      '<link rel="stylesheet" href="/css/timeline.css"><script src="/js/timeline.js"></script>',
      `<div id="tl" style="width:100%;height:600px"></div><script src="/data.js"></script>
<script>new TL.Timeline('tl', { events }, { font: null, ga_measurement_id: null, script_path: '/js/' })</script>`,
    ),
    '/css/timeline.css': file('css/timeline.css'),
    '/js/timeline.js': file('js/timeline.js'),
    '/css/icons/tl-icons.woff2': file('css/icons/tl-icons.woff2'),
    '/data.js': `const events = ${json(slides)}`,
  };
}

function vis(events, peers) {
  const home = installed(peers, 'vis-timeline');
  if (!home) return null;
  const script = readFileSync(join(home, 'standalone/umd/vis-timeline-graph2d.min.js'));
  const items = events.map(({ id, day, actor, title }) => ({
    ...{ id, start: day, group: actor, content: title },
  }));
  return {
    '/': html(
      '<link rel="stylesheet" href="/vis.css"><script src="/vis.js"></script>',
      `<div id="chart"></div><script src="/data.js"></script>
<script>new vis.Timeline(document.getElementById('chart'), new vis.DataSet(items), new vis.DataSet([...new Set(items.map((i) => i.group))].map((id) => ({ id, content: id }))), { height: '600px' })</script>`,
    ),
    '/vis.css': readFileSync(join(home, 'styles/vis-timeline-graph2d.min.css')),
    '/vis.js': script,
    '/data.js': `const items = ${json(items)}`,
  };
}

/** The folder of a package that may not be there; null where it is not. */
function installed(from, name) {
  const folders = createRequire(resolve(from, 'package.json')).resolve.paths(name) ?? [];
  return folders.map((folder) => join(folder, name)).find((home) => existsSync(home)) ?? null;
}
