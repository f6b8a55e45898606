import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { pageDrawings, standingSvg } from '../../src/embed/drawing.ts';
import { languages } from '../../src/language/pick.ts';
import { excerptWith, timeline } from './made-up.ts';

/** Names of the elements; throws where the text is not well-formed XML. */
function elementsIn(xml: string): string[] {
  const names: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ name }) => names.push(name));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return names;
}

const known =
  /^(svg|title|desc|defs|pattern|linearGradient|stop|clipPath|rect|circle|line|path|polygon|g|text)$/;

test.each(languages.map(({ tag }) => [tag]))(
  'a picture in %s is well-formed XML that says its language',
  (language) => {
    const svg = standingSvg(excerptWith({ language }), 720);
    expect(elementsIn(svg).filter((name) => !known.test(name))).toEqual([]);
    expect(svg).toContain(`xml:lang="${language}"`);
  },
);

test('a picture says what the chart says at first sight: title, summary, source', () => {
  const svg = standingSvg(excerptWith({ credit: 'Archive', alt: 'Two meetings' }), 720);
  const words = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map((match) => match[1]);
  expect(words).toEqual(expect.arrayContaining(['Harbour talks', 'Source: Archive']));
  expect(words.join(' ')).toContain(
    '2 events, May 1974 to June 1974, in 2 lanes: Brenn 2, Alba 1.',
  );
  expect(svg).toContain('<desc>Two meetings</desc>');
  expect(svg).toMatch(/^<svg [^>]*width="720" [^>]*viewBox="-16 0 720 /);
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '<![CDATA[',
    ']]>',
    '&amp',
    '<script>',
    '<!--',
    '\ud800',
    '\u0000\uffff',
    '"><svg onload="x',
  ),
);

test('whatever titles and names hold, the picture stays well-formed', () => {
  fc.assert(
    fc.property(hostile, hostile, (title, name) => {
      const events = timeline.events.map((event) => ({ ...event, title: `${title}${name}` }));
      const actors = timeline.actors.map((actor) => ({ ...actor, name: `${name}${actor.name}` }));
      const excerpt = excerptWith(
        { title: name, alt: title },
        { ...timeline, title, events, actors },
      );
      const names = elementsIn(`<div>${standingSvg(excerpt, 720)}${pageDrawings(excerpt)}</div>`);
      expect(names.filter((name) => name !== 'div' && !known.test(name))).toEqual([]);
    }),
  );
});
