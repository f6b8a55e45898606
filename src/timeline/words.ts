import type { When } from '../event/types.ts';
import * as dates from '../language/dates.ts';
import { english } from '../language/english.ts';

/** Dates in English, as files and forms hold them; pages hand in the reader's own way. */
export const whenWords = (when: When, language = english): string =>
  dates.whenWords(when, language);
export const rangeWords = (from: string, to: string, language = english): string =>
  dates.rangeWords(from, to, language);
export const dayWords = (iso: string, language = english): string => dates.dayWords(iso, language);
