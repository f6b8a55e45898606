import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokens } from '../../src/util/tokens.ts';

test.each([
  ['The U.S. side met.', ['The', 'U.S.', 'side', 'met']],
  ['Kim Jong-il, Director-General', ['Kim', 'Jong-il', 'Director-General']],
  ["A/S Hill read Qadhafi's letter", ['A/S', 'Hill', 'read', "Qadhafi's", 'letter']],
  ["the leaders' meeting", ['the', 'leaders', 'meeting']],
  ['24,700 tons, 10.5 percent', ['24,700', 'tons', '10.5', 'percent']],
  ['on October 14.According to', ['on', 'October', '14', 'According', 'to']],
  ['in 2003-2004 (AT&T)', ['in', '2003-2004', 'AT&T']],
  ['José’s talks', ['José’s', 'talks']],
  ['', []],
])('%s', (text, words) => {
  expect(tokens(text).map((token) => token.text)).toEqual(words);
});

test('tokens are slices of the text, in order, apart', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      let last = 0;
      for (const token of tokens(text)) {
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(token.start).toBeGreaterThanOrEqual(last);
        last = token.end;
      }
    }),
  );
});

test.each(['1.', 'a.', '-', "a'", 'é'])('long runs of %j take linear time', (unit) => {
  const before = performance.now();
  tokens(`${unit.repeat(100_000)}x!`);
  expect(performance.now() - before).toBeLessThan(1500);
});
