import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from '../../src/layout/text-width.ts';
import { wrap } from '../../src/layout/wrap.ts';

test.each([
  ['Harbour talks', 400, ['Harbour talks']],
  ['Harbour talks of the two envoys', 150, ['Harbour talks', 'of the two', 'envoys']],
  [
    'Harbour talks of the two envoys, and of their aides',
    150,
    ['Harbour talks', 'of the two', 'envoys, and…'],
  ],
  ['', 150, ['']],
])('%j in %i pixels', (text, room, lines) => {
  expect(wrap(text, room, 21, 3)).toEqual(lines);
});

test('no line is wider than its room, and there are no more than asked for', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), fc.integer({ min: 40, max: 900 }), (text, room) => {
      const lines = wrap(text, room, 21, 3);
      expect(lines.length).toBeLessThanOrEqual(3);
      for (const line of lines) expect(textWidth(line, 21)).toBeLessThanOrEqual(room);
    }),
  );
});
