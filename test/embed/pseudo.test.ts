import { expect, test } from 'vitest';
import { dataOfExcerpt, windowOf } from '../../src/embed/data.ts';
import { factsIn } from '../../src/embed/facts.ts';
import { listHtml } from '../../src/embed/list.ts';
import { summaryLine } from '../../src/embed/summary.ts';
import { pictureOf } from '../../src/layout/picture.ts';
import { drawSvg } from '../../src/layout/svg.ts';
import { pseudo } from '../language/pseudo.ts';
import { excerptInGreek } from './greek.ts';

const excerpt = excerptInGreek();
const texts = (markup: string): string =>
  markup.replace(/<[^>]*?(?:aria-label="([^"]*)")?[^>]*>/g, ' $1 ').replace(/&[#\w]+;/g, ' ');
const latin = (text: string): string[] => text.match(/[A-Za-z]+/g) ?? [];

test('a drawing says nothing that its language was not asked for', () => {
  for (const by of ['actor', 'status', 'document', 'none'] as const) {
    const data = dataOfExcerpt(excerpt, pseudo, by);
    const svg = drawSvg(pictureOf(data, windowOf(excerpt, data), 720, 'Χρόνος'));
    expect(texts(svg)).toContain('ж');
    expect(latin(texts(svg))).toEqual([]);
  }
});

test('nor does the list of events, or the line under the title', () => {
  expect(latin(texts(listHtml(excerpt, pseudo)))).toEqual([]);
  expect(latin(summaryLine(excerpt, pseudo))).toEqual([]);
  const facts = factsIn(excerpt, pseudo);
  for (const event of excerpt.events) {
    const { title, when, status, actors, passages } = facts(event);
    const said = [title, when, status, actors, ...passages.map(({ place }) => place)];
    expect(latin(said.join(' '))).toEqual([]);
  }
});
