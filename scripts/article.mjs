// The example article of docs/article with the files it embeds, made by the built command line.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'dist/article';
const run = (...args) =>
  execFileSync(process.execPath, [join('dist', 'cli', 'main.js'), ...args], { stdio: 'pipe' });
const timeline = join(folder, 'timeline.json');
const credit = ['--credit', 'Embassy Tokyo, 06TOKYO4543'];

mkdirSync(folder, { recursive: true });
cpSync('docs/article/index.html', join(folder, 'index.html'));
cpSync('dist/embed/cable-timeline.js', join(folder, 'cable-timeline.js'));
run('extract', 'data/06TOKYO4543.txt', '-o', timeline);
run('embed', timeline, '-o', join(folder, 'chart.html'), ...credit);
for (const [name, theme] of [
  ['chart.svg', 'light'],
  ['chart-dark.svg', 'dark'],
])
  run('render', timeline, '-o', join(folder, name), '--width', '720', '--theme', theme, ...credit);
