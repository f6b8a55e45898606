import { isCapitalised } from '../actor/words.ts';
import type { Sentence } from './read.ts';
import { wordSet } from '../util/word-set.ts';

/** Words that papers and agencies are called by. */
const PRESS = wordSet(
  'times post news daily herald press agency gazette tribune guardian journal standard observer star mail telegraph express chronicle ' +
    'review weekly today monitor independent economist globe nation dawn mirror bulletin reuters afp xinhua tass itar-tass',
);
/** Articles that names of papers in other languages begin with. */
const ARTICLES = wordSet('al el la le les il die der das het ha as ash an');
const LINKS = wordSet('of the al el de and');
/** Words of a paper's name. */
const LONGEST = 6;

/** `the market grew (Al Ahram, 8/16/2009)`: a day in words `first` to `last` that is the paper's, not that of what it tells. */
export function isCited({ words, paragraph }: Sentence, first: number, last: number): boolean {
  const after = words[last]?.end ?? 0;
  if (paragraph.text[after] !== ')' || !words[first]?.gap.startsWith(',')) return false;
  let at = first - 1;
  while (at > 0 && at > first - LONGEST && !words[at]?.gap.includes('(')) at--;
  if (!words[at]?.gap.includes('(')) return false;
  const name = words.slice(at, first);
  const named = name.every(({ text, low }) => isCapitalised(text) || LINKS.has(low));
  const paper = name.some(({ low }) => PRESS.has(low));
  return named && (paper || (name.length > 1 && ARTICLES.has(name[0]?.low.split('-')[0] ?? '')));
}
