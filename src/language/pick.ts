import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { speaking } from './speaking.ts';
import { speaks } from './speaks.ts';
import type { Language, Words } from './types.ts';

/** Every language a chart can speak. */
export const languages: readonly Words[] = [en, fr, de, es, ar];

const made = new Map<string, Language>();

/** By BCP 47 tag, whatever its region (`de-AT` is `de`); English where there is none. */
export function languageFor(tag: string): Language {
  const words = languages.find((words) => speaks(words, tag)) ?? en;
  const language = made.get(words.tag) ?? speaking(words);
  made.set(words.tag, language);
  return language;
}
