import { intlCalendar } from '../../language/intl-calendar.ts';
import { languageOf } from '../../language/language-of.ts';
import type { Words } from '../../language/types.ts';
import { start } from './start.ts';

/** The build makes one file for each language out of this one, with its words put here. */
declare const WORDS: Words;

const words = WORDS;
start(languageOf(words, intlCalendar(words.locale)));
