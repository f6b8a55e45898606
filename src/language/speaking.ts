import { englishCalendar } from './english-calendar.ts';
import { intlCalendar } from './intl-calendar.ts';
import { languageOf } from './language-of.ts';
import type { Language, Words } from './types.ts';

/** Words alone, as a chart page carries them, made to speak. */
export const speaking = (words: Words): Language =>
  languageOf(words, words.tag === 'en' ? englishCalendar : intlCalendar(words.locale));
