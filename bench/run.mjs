// npm run bench: the project's own figures, as a table. Nothing here is a test: machines differ.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { dateRows } from './dates.mjs';
import { embedRows } from './embeds.mjs';
import { extractionRows } from './extraction.mjs';
import { readingRows } from './reading.mjs';

if (!existsSync('dist/lib/index.js') || !existsSync('dist/app/index.html'))
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
const { readCables, buildTimeline } = await import('../dist/lib/index.js');

const seed = readFileSync('data/06TOKYO4543.txt');
const inputs = () => [{ name: '06TOKYO4543.txt', bytes: [seed] }];

const rows = [];
const cold = performance.now();
const { cables } = await readCables(inputs());
buildTimeline(cables);
rows.push(['seed cable, first time in a process', ms(performance.now() - cold)]);

const warm = { read: [], extract: [] };
for (let i = 0; i < 60; i++) {
  const t0 = performance.now();
  const read = await readCables(inputs());
  const t1 = performance.now();
  buildTimeline(read.cables);
  const t2 = performance.now();
  if (i < 10) continue;
  warm.read.push(t1 - t0);
  warm.extract.push(t2 - t1);
}
rows.push(['seed cable, warm: read', ms(median(warm.read))]);
rows.push(['seed cable, warm: dates, actors, events', ms(median(warm.extract))]);
rows.push(['seed cable, warm: whole', ms(median(warm.read) + median(warm.extract))]);
rows.push(['page, all scripts and styles, gzip -9', kb(gz('dist/app'))]);
rows.push(['library, gzip -9', kb(gz('dist/lib'))]);

// `npm run bench -- --dump dump.csv --peers FOLDER CABLES`: a real dump for the reading, real cables
// for the dates, a folder where vis-timeline is installed for the charts in articles.
const { values, positionals } = parseArgs({
  options: { dump: { type: 'string' }, peers: { type: 'string' } },
  allowPositionals: true,
});
rows.push(...(await readingRows()));
if (values.dump) rows.push(...(await readingRows(values.dump)));
rows.push(...(await dateRows(positionals[0])));
rows.push(...(await extractionRows(positionals[0])));

const width = Math.max(...rows.map(([name]) => name.length));
for (const [name, value] of rows) console.log(`${name.padEnd(width)}  ${value.padStart(10)}`);

console.log();
for (const [name, ...cells] of await embedRows(values.peers))
  console.log(`${name.padEnd(28)}${cells.map((cell) => cell.padStart(13)).join('')}`);

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

function ms(value) {
  return `${value.toFixed(1)} ms`;
}

function kb(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function gz(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => /\.(js|css)$/.test(name))
    .map((name) => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length)
    .reduce((a, b) => a + b, 0);
}
