import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findActors } from '../../src/actor/find.ts';
import { cable } from './cable.ts';

const words = fc.constantFrom(
  ...'the Foreign Minister Ambassador of for and , . ( ) Ana Duarte Brown de al- Japan Japanese US Tokyo said POLOFF "Kip" U.S. Jong-il MFA X XXXXXXXX \n ʼs É 𝔘'.split(
    ' ',
  ),
);
const prose = fc.array(words, { maxLength: 60 }).map((list) => list.join(' '));

test('every mention lies in its paragraph, every alias in the text', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(prose, fc.string()), { maxLength: 3 }), (texts) => {
      const document = cable(texts, { signer: 'CARVER' });
      const { actors, mentions } = findActors(document);
      const ids = new Set(actors.map((actor) => actor.id));
      expect(ids.size).toBe(actors.length);
      for (const { actor, paragraph, start, end } of mentions) {
        const text = document.paragraphs.find(({ id }) => id === paragraph)?.text ?? '';
        expect(ids.has(actor)).toBe(true);
        expect(start < end && end <= text.length).toBe(true);
      }
      for (const alias of actors.flatMap((actor) => actor.aliases))
        expect(texts.some((text) => text.includes(alias))).toBe(true);
    }),
  );
});

/** Four times the text; a quadratic scan would take sixteen times as long. */
test('time grows with the length of the text', { timeout: 30_000 }, () => {
  const time = (n: number): number => {
    const document = cable(['Minister of A and B and Ana de la Duarte, '.repeat(n)]);
    const times = [1, 2, 3].map(() => {
      const from = process.cpuUsage();
      findActors(document);
      const { user, system } = process.cpuUsage(from);
      return (user + system) / 1000;
    });
    return Math.min(...times);
  };
  time(250);
  expect(time(2000)).toBeLessThan(11 * time(500) + 50);
});
