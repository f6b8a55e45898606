// npm run bench:targets RESULTS.json: what the comparison measured beside what was asked for.
import { readFileSync } from 'node:fs';

const filter = ({ filterOn, filterOff }) => Math.max(filterOn, filterOff);
const times = (figure, against) => (rows) =>
  rows[against] ? figure(rows.ours) / figure(rows[against]) : NaN;
const paint = (row) => row.totalMs;
const load = (row) => row.cpuLoad;

/** @type {[events: number, what: string, most: number, unit: string, of: (rows: object) => number][]} */
const targets = [
  [10_000, 'paint, against bare canvas', 1.6, '×', times(paint, 'canvas2d')],
  [10_000, 'CPU to load, against the prototype', 2, '×', times(load, 'hybrid')],
  [100_000, 'wheel, 95th percentile', 20, ' ms', ({ ours }) => ours.wheelP95],
  [
    100_000,
    'CPU per frame, against bare canvas',
    0.5,
    '×',
    times((row) => row.wheelCpuPerFrame, 'canvas2d'),
  ],
  [100_000, 'filter on or off', 50, ' ms', ({ ours }) => filter(ours)],
  [100_000, 'DOM nodes', 500, '', ({ ours }) => ours.dom],
  [100_000, 'long tasks while panning', 0, '', ({ ours }) => ours.dragLong],
  [1_000_000, 'wheel, 95th percentile', 25, ' ms', ({ ours }) => ours.wheelP95],
  [1_000_000, 'filter on or off', 120, ' ms', ({ ours }) => filter(ours)],
  [1_000_000, 'paint, against bare canvas', 2, '×', times(paint, 'canvas2d')],
];

const [file] = process.argv.slice(2);
if (!file) {
  console.error('npm run bench:targets RESULTS.json');
  process.exit(1);
}
const { rows } = JSON.parse(readFileSync(file, 'utf8'));
console.log('| events | what | measured | at most | |\n| ---: | --- | ---: | ---: | --- |');
for (const [n, what, most, unit, of] of targets) {
  const measured = Object.fromEntries(rows.filter((row) => row.n === n).map((r) => [r.peer, r]));
  const figure = measured.ours ? of(measured) : NaN;
  const words = Number.isFinite(figure) ? `${figure.toFixed(figure < 10 ? 2 : 0)}${unit}` : '–';
  const verdict = Number.isFinite(figure) ? (figure <= most ? 'met' : 'missed') : 'not measured';
  console.log(`| ${n} | ${what} | ${words} | ${most}${unit} | ${verdict} |`);
}
