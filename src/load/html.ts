import { collect } from './bytes.ts';
import { decode } from './decode.ts';
import { factsFrom } from './facts.ts';
import { parseCablePage, type CablePage } from './html-page.ts';
import type { Loader } from './loader.ts';
import { found, problem } from './result.ts';
import type { StatedFacts } from './types.ts';

const format = 'wikileaks-html';

/** A page of the WikiLeaks site, of any of its four generations. */
export const html: Loader = {
  format,
  accepts: ({ text }) =>
    /<!doctype html|<html[\s>]|<table class=['"]cable['"]/i.test(text.slice(0, 4000)),
  async *read({ name, chunks }) {
    const { text: markup, problem: damage } = decode(await collect(chunks), name);
    if (damage) yield { kind: 'problem', problem: damage };
    const page = parseCablePage(markup);
    const text = page.blocks.slice(0, 2).join('\n');
    if (text.trim() === '') {
      const isCut = page.heading !== '' || page.labels.length > 0;
      const reason = isCut
        ? 'breaks off before the text of the cable'
        : 'is a web page without a cable in it';
      yield problem(name, reason);
      return;
    }
    if (!page.isWhole) yield problem(name, 'breaks off inside the text of the cable');
    yield found({ source: { name, format }, text, stated: statedBy(page) });
  },
};

/** The table's facts; its minutes are checked by the cable layer, its CSS titles are not read. */
function statedBy({ heading, labels, values }: CablePage): StatedFacts {
  const [, id, title] = /^Viewing cable ([^\s,]+),?\s*([^\n]*)/.exec(heading) ?? [];
  return {
    ...(id ? { id } : {}),
    ...(title ? { title: title.trim() } : {}),
    ...factsFrom(labels, values),
  };
}
