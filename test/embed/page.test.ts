import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chartPage, type ReaderAssets } from '../../src/embed/page.ts';
import { inertJson } from '../../src/embed/inert-json.ts';
import { excerptWith, timeline } from './made-up.ts';

const assets: ReaderAssets = {
  script: 'drawn()',
  scriptHash: 'sha256-AAAA',
  style: 'p{}',
  styleHash: 'sha256-BBBB',
};
const page = (choices = {}): string => chartPage(excerptWith(choices), assets);

test('the page says without script what the chart says', () => {
  const html = page({ credit: 'National Archive', link: 'https://example.org/' });
  expect(html).toContain('<h1 dir="auto">Harbour talks</h1>');
  expect(html.match(/<svg /g)).toHaveLength(2);
  expect(html).toContain('<ol aria-label="Events">');
  expect(html).toContain('<mark>envoys of Alba and Brenn met in the harbour</mark>');
  expect(html).toContain('TALKS, paragraph 1');
  expect(html).toContain('<a href="https://example.org/" rel="noopener">National Archive</a>');
});

test('its policy lets in its own script and style and nothing else', () => {
  const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(page()) ?? [];
  expect(policy.replaceAll('&#39;', "'").split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'sha256-AAAA'",
    "style-src 'sha256-BBBB'",
    'img-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  expect(page()).not.toMatch(/\sstyle="|\son\w+="/);
});

test('ids of the two drawings differ', () => {
  const ids = [...page().matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each([
  ['auto', '<html lang="en" dir="ltr">', 'light dark'],
  ['dark', '<html lang="en" dir="ltr" data-theme="dark">', 'dark'],
  ['light', '<html lang="en" dir="ltr" data-theme="light">', 'light'],
])('theme %s', (theme, html, scheme) => {
  expect(page({ theme })).toContain(html);
  expect(page({ theme })).toContain(`<meta name="color-scheme" content="${scheme}">`);
});

test.each([
  [
    'fr',
    'ltr',
    'Événements',
    '4 mai 1974',
    'TALKS, paragraphe 1',
    '2 événements, mai 1974 – juin 1974',
  ],
  ['ar', 'rtl', 'الأحداث', '4 مايو 1974', 'TALKS، الفقرة 1', 'حدثان، مايو 1974 – يونيو 1974'],
])(
  'a page in %s says all but the quotes in it, and carries no other language',
  (language, dir, list, day, place, summary) => {
    // Isolates keep the cable's names apart in a page that runs from right to left.
    const html = page({ language, credit: 'National Archive' }).replace(/[\u2067-\u2069]/g, '');
    expect(html).toContain(`<html lang="${language}" dir="${dir}">`);
    expect(html).toContain(`<ol aria-label="${list}">`);
    expect(html).toContain(`<p class="when">${day}</p><h2 lang="en" dir="auto">`);
    expect(html).toContain(`<summary>${place}</summary><blockquote lang="en" dir="auto">`);
    expect(html).toContain(`<meta name="description" content="${summary}`);
    expect(html).toContain(`xml:lang="${language}" direction="ltr"`);
    const carried = /id="chart-words">([^<]*)</.exec(html)?.[1] ?? '';
    expect(JSON.parse(carried)).toMatchObject({ tag: language, dir });
    expect(html).not.toContain('Choose an event');
  },
);

test('the discovery link stands only where there is an oEmbed file', () => {
  expect(page()).not.toContain('oembed');
  expect(chartPage(excerptWith(), assets, 'https://example.org/c.oembed.json')).toContain(
    'type="application/json+oembed" href="https://example.org/c.oembed.json"',
  );
});

/** What markup would have to begin with. */
const hostile = fc.oneof(
  fc.string(),
  fc.constantFrom('</script><script>', '<!--', '<img src=x onerror=y>', '"><b>', ']]>', '\u2028'),
);

test('no text of a timeline becomes markup', () => {
  fc.assert(
    fc.property(hostile, hostile, (a, b) => {
      const events = timeline.events.map((event) => ({ ...event, title: a + b }));
      const excerpt = excerptWith({ credit: b }, { ...timeline, title: a, events });
      const html = chartPage(excerpt, assets);
      expect(html).not.toMatch(/<img|<b>|<!--|<script>(?!drawn)/);
      expect(html.match(/<\/script>/g)).toHaveLength(3);
    }),
  );
});

test('JSON in a page comes back as it was, and holds no <', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = inertJson(value);
      expect(text).not.toContain('<');
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
