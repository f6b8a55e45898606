import { en } from './en.ts';
import { englishCalendar } from './english-calendar.ts';
import { languageOf } from './language-of.ts';

export const english = /* @__PURE__ */ languageOf(en, englishCalendar);
