import { expect, test } from 'vitest';
import { besideChart, oEmbed } from '../../src/embed/oembed.ts';
import {
  elementScript,
  elementSnippet,
  frameSnippet,
  pictureSnippet,
} from '../../src/embed/snippet.ts';
import { proposedAlt } from '../../src/embed/proposed-alt.ts';
import { everything } from '../../src/timeline/filter.ts';
import { excerptWith } from './made-up.ts';

const excerpt = excerptWith({ title: 'Talks "on" <fish>' });

test('the frame has a title, waits until it is near, and holds a link', () => {
  expect(frameSnippet(excerpt, 'https://example.org/c.html?a=1&b=2', 520)).toBe(
    '<iframe src="https://example.org/c.html?a=1&amp;b=2" title="Talks &quot;on&quot; &lt;fish&gt;" ' +
      'loading="lazy" width="100%" height="520" style="border:0;width:0;min-width:100%" ' +
      'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" ' +
      'referrerpolicy="no-referrer" allow="fullscreen">' +
      '<a href="https://example.org/c.html?a=1&amp;b=2">Talks &quot;on&quot; &lt;fish&gt;</a></iframe>',
  );
});

test('the element holds what stays where no script runs', () => {
  const dark = excerptWith({ theme: 'dark' });
  expect(elementSnippet(dark, 'ct.js', 't.json')).toBe(
    '<script src="ct.js" async></script>\n<cable-timeline src="t.json" theme="dark">\n' +
      `  <p>${proposedAlt(dark)}</p>\n</cable-timeline>`,
  );
});

test('the element opens at the same days, as high, with the same credit', () => {
  const range = { from: '1974-05-01', to: '1974-06-30' };
  const link = 'https://example.org/?a=1&b=2';
  const narrow = excerptWith({ filter: { ...everything, range }, credit: 'Archive', link });
  expect(elementSnippet(narrow, 'ct.js', 't.json', 500)).toContain(
    '<cable-timeline src="t.json" from="1974-05-01" to="1974-06-30" height="500" ' +
      'credit="Archive" link="https://example.org/?a=1&amp;b=2">',
  );
});

test.each([
  ['https://example.org/charts/talks.html?x=1#y', 'https://example.org/charts/talks.oembed.json'],
  ['https://example.org/talks', 'https://example.org/talks.oembed.json'],
  ['https://example.org', 'https://example.org/chart.oembed.json'],
  ['chart.html', null],
  ['http://[', null],
])('the oEmbed answer of %s is kept at %s', (page, beside) => {
  expect(besideChart(page)).toBe(beside);
});

test('another language has a script of its own', () => {
  const german = excerptWith({ language: 'de' });
  expect([elementScript('en'), elementScript('de')]).toEqual([
    'cable-timeline.js',
    'cable-timeline.de.js',
  ]);
  expect(elementSnippet(german, 'ct.js', 't.json')).toContain(
    '<cable-timeline src="t.json" lang="de">\n  <p>Zeitleiste. 2 Ereignisse, Mai 1974 bis Juni 1974,',
  );
});

test('the picture says in its alt text what it shows, and leads to the chart', () => {
  const html = pictureSnippet(
    excerptWith({ alt: 'Two meetings' }),
    'https://example.org/c',
    'c.png',
  );
  expect(html).toContain('<a href="https://example.org/c"><img src="c.png" alt="Two meetings"');
});

test('the proposed text tells how much, from when to when, and both ends', () => {
  expect(proposedAlt(excerptWith())).toBe(
    'Timeline. 2 events, May 1974 to June 1974, in 2 lanes: Brenn 2, Alba 1. ' +
      'From 4 May 1974, envoys of Alba and Brenn met in the harbour to 9 June 1974, second meeting.',
  );
});

test.each([
  [{}, { width: 720, height: 900 }],
  [
    { maxwidth: 400, maxheight: 300 },
    { width: 400, height: 300 },
  ],
  [{ maxwidth: 2000 }, { width: 720, height: 900 }],
])('oEmbed keeps within %j', (limits, size) => {
  const answer = oEmbed(excerpt, 'https://example.org/c.html', 900, limits);
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', ...size });
  expect(answer['html']).toContain(`height="${size.height}"`);
});
