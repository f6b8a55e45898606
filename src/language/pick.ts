import { en } from './en.ts';
import type { Words } from './types.ts';

/** Every language a chart can speak. */
export const languages: readonly Words[] = [en];

/** By BCP 47 tag, whatever its region (`de-AT` is `de`); English where there is none. */
export function wordsOf(tag: string): Words {
  const [wanted = ''] = tag.toLowerCase().split('-');
  return languages.find((words) => words.tag === wanted) ?? en;
}
