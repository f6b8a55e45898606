import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Acquaintances } from '../../src/event/acquaintances.ts';
import type { Candidate } from '../../src/event/candidate.ts';
import { mergeCandidates } from '../../src/event/merge.ts';
import { measured, oneHappening } from '../../src/event/one-happening.ts';
import { candidatesOf } from './candidates-of.ts';

const paragraph = fc
  .array(
    fc.constantFrom(
      'Minister Jan Berg met Senator Ole Dahl on March 5.',
      'On March 5 Berg met with Poloff.',
      'Norway did not test a missile on March 5.',
      'The March 5 missile test was a success.',
      'In March Norway tested a missile.',
      'Talks between Norway and Sweden were held in 2006.',
      'Sweden held talks with Liv Moe on May 4, 2006.',
      'Since 2004 it has doubled to 40 today.',
      'The 2006 talks and the war in 1999 went on until May 2006.',
      'Dahl, who visited Oslo on May 4, 2006, will return in June.',
    ),
    { maxLength: 8 },
  )
  .map((sentences) => sentences.join(' '));

test('looking candidates up by their marks gives the groups that comparing all with all gives', () => {
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 12 }), (paragraphs) => {
      const { all, actors } = candidatesOf(paragraphs);
      const groups: Candidate[][] = [];
      const one = (a: Candidate, b: Candidate): boolean =>
        oneHappening(measured(a), measured(b), actors);
      for (const candidate of all) {
        const home = groups.find((group) => group.some((known) => one(known, candidate)));
        if (home) home.push(candidate);
        else groups.push([candidate]);
      }
      const merged = mergeCandidates(all, actors);
      expect(merged.map((group) => new Set(group))).toEqual(groups.map((group) => new Set(group)));
    }),
    { numRuns: 60 },
  );
});

const NAMES = ['Berg', 'Dahl', 'Moe', 'Lund', 'Vik', 'Aas', 'Hove'];
const name = (i: number): string =>
  `${NAMES[i % 7]}${'abcdefghij'[i % 10]}${'klmnopqrst'[(i >> 3) % 10]}`;

test.each([
  ['one sentence again and again', () => 'Norway held talks with Sweden on March 5.'],
  [
    'another day each time',
    (i: number) => `Norway held talks on March ${1 + (i % 28)}, ${1900 + (i % 100)}.`,
  ],
  [
    'another name each time',
    (i: number) => `On March 5 ${name(i)} was arrested in ${name(i * 7)}.`,
  ],
])('%s: twice as many candidates are compared about twice as often', (_, sentence) => {
  const { all, actors } = candidatesOf(Array.from({ length: 800 }, (__, i) => sentence(i)));
  expect(all.length).toBe(800);
  const known = new Acquaintances();
  let compared = 0;
  const meet = (candidate: Candidate): void =>
    void known.meet(measured(candidate), (a, b) => {
      compared += 1;
      return oneHappening(a, b, actors);
    });
  all.slice(0, 400).forEach(meet);
  const half = compared;
  all.slice(400).forEach(meet);
  expect(half).toBeGreaterThan(0);
  expect(compared / half).toBeLessThan(2.6);
});
