import { pick } from './pick.ts';
import { countries, type Country } from './countries.ts';
import type { ScannedParagraph } from './scan.ts';
import { isBeforeNoun, stateUse } from './uses.ts';
import { isSpace } from './words.ts';
import type { ActorMention } from './types.ts';

/** A state at words `start` to `end` (exclusive). */
export interface StateAt {
  country: Country;
  start: number;
  end: number;
  use: ActorMention['use'];
}

/**
 * The states of a paragraph. `here` is the country of the post, which decides what `GOI` means in
 * New Delhi, Baghdad and Reykjavik; `tags` are the cable's TAGS, which decide where no post does.
 */
export function findStates(
  scan: ScannedParagraph,
  here: string | null,
  tags: readonly string[],
): StateAt[] {
  const found: StateAt[] = [];
  const own = countries.find((country) => country.name === here);
  for (const at of scan.known) {
    const states = at.values.filter((value) => value.kind === 'state');
    const best =
      states.find((value) => value.form === 'name') ??
      states.find((value) => value.country.name === here) ??
      states.find((value) => tags.includes(value.country.tags)) ??
      (new Set(states.map((value) => value.country)).size === 1 ? states[0] : undefined) ??
      states.find((value) => value.form !== 'government');
    if (!best || isCurrency(scan, at.end)) continue;
    const last = found.at(-1);
    const before = last && at.start - last.end <= 1 ? last.use : null;
    const use = stateUse(scan, at, best.form, before);
    found.push({ country: best.country, start: at.start, end: at.end, use });
  }
  return own ? [...found, ...ownGovernment(scan, own)] : found;
}

/** Before `government` these add no other state. */
const OWN = new Set('the new current federal central national host present'.split(' '));

/** `Authorities have …`, `the authorities`: those of the post's country. */
function authorities(scan: ScannedParagraph, country: Country, i: number): StateAt | null {
  const opens = i === 0 || /[.;:]\s/.test(scan.words[i]?.gap ?? '');
  const the = scan.words[i - 1]?.key === 'the' && isSpace(scan.words[i]?.gap ?? '');
  if (!opens && !the) return null;
  return { country, start: the ? i - 1 : i, end: i + 1, use: 'name' };
}

/** `the government` of no state named is that of the post's country. */
function ownGovernment(scan: ScannedParagraph, country: Country): StateAt[] {
  return pick(scan.words, (word, i) => {
    const next = scan.words[i + 1];
    const before = scan.words[i - 1];
    if (word.key === 'authorities') return authorities(scan, country, i);
    if (word.key !== 'government' || !OWN.has(before?.key ?? '')) return null;
    if (!isSpace(word.gap) || (next && isSpace(next.gap) && /^(?:of|in)$/.test(next.key)))
      return null;
    const adjective = isBeforeNoun(next) || /^['’ʼ]s?\s/.test(next?.gap ?? '');
    return { country, start: i - 1, end: i + 1, use: adjective ? 'adjective' : 'name' };
  });
}

/** `US$30 million`. */
function isCurrency({ words, text }: ScannedParagraph, end: number): boolean {
  return text[words[end - 1]?.end ?? 0] === '$';
}
