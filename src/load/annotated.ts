import { collect } from './bytes.ts';
import { decode } from './decode.ts';
import type { Loader } from './loader.ts';
import { telegramFacts } from './nara.ts';
import { found, problem } from './result.ts';

const format = 'nara-annotated';

/** `[[U.S. || 4]]`, and what parts the list of names from the telegram. */
const mark = /\[\[[^\]]{0,200}\|\|/g;
/** `1976QUITO04711.txt`: the archive names its files by year, post and serial. */
const documentNumber = /(?:^|[\\/])(?:19)?(7\d)[A-Z]{3,}\d+(?:\.|$)/;
const divider = /(?:^|\n)[ \t]*@{3,}[ \t]*\r?\n/;

/**
 * Telegrams of the 1970s with names marked by hand: a numbered list of names, `@@@`, then the body
 * with `[[U.S. || 4]]`, also nested. The marks are taken out, the text is left as it was.
 */
export const annotated: Loader = {
  format,
  accepts: ({ text }) => (text.match(mark)?.length ?? 0) > (divider.test(text) ? 0 : 2),
  async *read({ name, chunks }) {
    const { text: marked, problem: damage } = decode(await collect(chunks), name);
    if (damage) yield { kind: 'problem', problem: damage };
    const list = divider.exec(marked);
    const body = list ? marked.slice(list.index + list[0].length) : marked;
    if (body.split('[[').length !== body.split(']]').length) {
      yield problem(name, 'has marks around names that do not pair', { minor: true });
    }
    const text = unmarked(body);
    const facts = telegramFacts(text);
    if (facts.stated.created === undefined && !/\b\d{6}Z/.test(text)) {
      const year = documentNumber.exec(name)?.[1];
      const known = year === undefined ? '' : `, only the year of its number, 19${year}`;
      const reason = `is a telegram without its header: the day it was sent is not known${known}`;
      yield problem(name, reason, { minor: true });
    }
    yield found({ source: { name, format }, text, ...facts });
  },
};

function unmarked(body: string): string {
  return body.replace(/\[\[ ?/g, '').replace(/\s{0,3}\|\|\s{0,3}\d{0,4}\s{0,3}\]\]/g, '');
}
