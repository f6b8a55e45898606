import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { timeline } from '../embed/made-up.ts';
import { cli, newFolder } from './run-cli.ts';

const folder = newFolder();
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

beforeAll(() => {
  writeFileSync(join(folder, 'talks.json'), JSON.stringify(timeline));
  writeFileSync(join(folder, 'newer.json'), '{"format":"cable-timeline","version":9}');
});

test('embed writes one page and prints the line to paste', () => {
  const { code, out, err } = cli(folder, ['embed', 'talks.json', '-o', 'chart.html']);
  expect({ code, err }).toMatchObject({
    code: 0,
    err: expect.stringContaining('2 events') as string,
  });
  expect(out).toMatch(
    /^<iframe src="chart\.html" title="Harbour talks" loading="lazy" .*<\/iframe>\n$/,
  );
  const html = read('chart.html');
  expect(html).toMatch(/^<!doctype html>/);
  expect(html.match(/<script type="application\/json" id="chart-(data|words)"/g)).toHaveLength(2);
  expect(html).not.toMatch(/<(script|link|img|iframe)[^>]+(src|href)="(?!data:)/);
});

test('filters choose what the page holds', () => {
  const args = [
    'embed',
    'talks.json',
    '--actor',
    'brenn',
    '--status',
    'planned',
    '--from',
    '1974-06-01',
  ];
  const { code, out } = cli(folder, args);
  expect(code).toBe(0);
  expect(out).toContain('second meeting');
  expect(out).not.toContain('envoys of Alba');
});

test('an address brings an oEmbed file and its link', () => {
  const address = 'https://news.example/charts/talks.html';
  const { code, out } = cli(folder, [
    'embed',
    'talks.json',
    '-o',
    'talks.html',
    '--address',
    address,
  ]);
  expect(code).toBe(0);
  expect(out).toContain(`src="${address}"`);
  expect(read('talks.html')).toContain('href="https://news.example/charts/talks.oembed.json"');
  expect(JSON.parse(read('talks.oembed.json'))).toMatchObject({ type: 'rich', width: 720 });
});

test('page and picture speak the language that is asked for', () => {
  const page = cli(folder, ['embed', 'talks.json', '--lang', 'fr']);
  expect(page.out).toContain('<html lang="fr" dir="ltr">');
  expect(page.out).toContain('2 événements, mai 1974 – juin 1974, sur 2 lignes : Brenn 2, Alba 1.');
  const picture = cli(folder, ['render', 'talks.json', '--lang', 'de']);
  expect(picture.out).toContain('<desc>2 Ereignisse, Mai 1974 bis Juni 1974');
  expect(cli(folder, ['render', 'talks.json', '--lang', 'xx']).err).toContain('en, fr, de, es, ar');
});

test('render writes SVG and PNG', () => {
  expect(cli(folder, ['render', 'talks.json', '-o', 'chart.svg', '--width', '640']).code).toBe(0);
  expect(read('chart.svg')).toMatch(/^<svg [^>]*width="640"/);
  expect(read('chart.svg')).toContain('Harbour talks');
  expect(cli(folder, ['render', 'talks.json', '-o', 'chart.png', '--width', '640']).code).toBe(0);
  const png = readFileSync(join(folder, 'chart.png'));
  expect(png.toString('latin1', 1, 4)).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(1280);
});

test.each([
  [['embed', 'gone.json'], 'gone.json: does not exist'],
  [['embed', 'newer.json'], 'saved by a newer version (9)'],
  [['embed', 'talks.json', '--actor', 'nobody'], 'no actor has the id nobody'],
  [['embed', 'talks.json', '--status', 'past'], 'occurred, reported, planned'],
  [['embed', 'talks.json', '--from', '1974-02-31'], 'It must be a day'],
  [['embed', 'talks.json', '--from', '1975-01-01', '--to', '1974-01-01'], 'lies after'],
  [['embed', 'talks.json', '--from', '1980-01-01', '--to', '1981-01-01'], 'no event is left'],
  [['embed', 'talks.json', '--address', 'https://news.example/'], 'needs -o'],
  [['render', 'talks.json', '-o', 'bad.pdf'], 'must end in .svg or .png'],
  [['render', 'talks.json', '--width', '9'], 'from 240 to 8000'],
])('%j is refused in one line, and writes nothing', (args, words) => {
  const { code, err } = cli(folder, args);
  expect(code).toBe(1);
  expect(err).toContain(words);
  expect(err).not.toMatch(/ {4}at /);
  expect(existsSync(join(folder, 'bad.pdf'))).toBe(false);
});
