import { pick } from './pick.ts';
import type { Run } from './bodies.ts';
import { knownAt, type ScannedParagraph } from './scan.ts';
import { isCapitalised, isSpace } from './words.ts';

const OF_A_STATE = /^(?:Ministry of|Prime Minister's Office)/;
const POST = new Set(['embassy', 'consulate', 'post', 'mission', 'congen']);

/**
 * Every state has a Ministry of Foreign Affairs: which one is said by the demonym before it (`Swiss
 * MFA`), else it is that of the post's country, `here`.
 */
export function owned(
  scan: ScannedParagraph,
  run: Run & { name: string },
  here: string | null,
): { start: number; name: string } {
  const { start, name } = run;
  if (!OF_A_STATE.test(name)) return { start, name };
  const before = isSpace(scan.words[start]?.gap ?? '') ? knownAt(scan, start - 1) : undefined;
  const state = before?.values.find((value) => value.kind === 'state');
  if (before?.end === start && state)
    return { start: before.start, name: `${name} (${state.country.name})` };
  return { start, name: here === null ? name : `${name} (${here})` };
}

/** Where the name of a city ends that starts at word `i`; `i` where none does. */
function cityEnd(scan: ScannedParagraph, i: number): number {
  const at = knownAt(scan, i);
  if (at?.start !== i) return i;
  const city = at.values.some(
    (value) => value.kind === 'place' || (value.kind === 'state' && value.form === 'capital'),
  );
  return city ? at.end : i;
}

/** The post that writes: `Embassy`, `the embassy`, `Post`, where nobody else's is meant. */
export function ownPost(scan: ScannedParagraph): (Run & { name: string })[] {
  return pick(scan.words, (word, i) => {
    const before = scan.words[i - 1];
    const next = scan.words[i + 1];
    if (!POST.has(word.key) || scan.capitals) return null;
    const the = before?.key === 'the' && isSpace(word.gap);
    if (!isCapitalised(word.text) && !(the && word.key !== 'post' && word.key !== 'mission'))
      return null;
    const modified =
      before && isSpace(word.gap) && isCapitalised(before.text) && before.key !== 'the';
    const city = next && /^(?:in|at)$/.test(next.key) ? i + 2 : i + 1;
    const abroad = word.key === 'embassy' || word.key === 'consulate' ? cityEnd(scan, city) : city;
    if (abroad > city && isSpace(scan.words[city]?.gap ?? ''))
      return {
        start: the ? i - 1 : i,
        end: abroad,
        name: scan.text.slice(word.start, scan.words[abroad - 1]?.end),
      };
    const extended = next && isSpace(next.gap) && /^(?:of|in|to)$/.test(next.key);
    const named = next && isSpace(next.gap) && scan.taken[i + 1];
    if (modified === true || extended === true || named === true) return null;
    return { start: the ? i - 1 : i, end: i + 1, name: 'Embassy' };
  });
}
