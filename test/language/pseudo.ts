import { en } from '../../src/language/en.ts';
import { englishCalendar } from '../../src/language/english-calendar.ts';
import { languageOf } from '../../src/language/language-of.ts';
import type { Calendar, Language, Message, Words } from '../../src/language/types.ts';

/** Every letter but those of `{places}` becomes one that no cable and no code of ours has. */
const strange = (text: string): string =>
  text.replace(/\{\w+\}|[a-z]/gi, (part) => (part.length > 1 ? part : 'ж'));

const message = (form: Message): Message =>
  typeof form === 'string'
    ? strange(form)
    : { one: strange(form.one ?? ''), other: strange(form.other) };

const words: Words = {
  ...en,
  comma: '‚',
  messages: Object.fromEntries(
    Object.entries(en.messages).map(([key, form]) => [key, message(form)]),
  ) as unknown as Words['messages'],
};

const one =
  (name: Exclude<keyof Calendar, 'span'>) =>
  (day: number): string =>
    strange(englishCalendar[name](day));

/** A language in which any Latin letter is a word that was not asked of it: data must be without. */
export const pseudo: Language = languageOf(words, {
  day: one('day'),
  month: one('month'),
  year: one('year'),
  span: (first, last) => strange(englishCalendar.span(first, last)),
  date: one('date'),
  shortMonth: one('shortMonth'),
  shortDay: one('shortDay'),
});
