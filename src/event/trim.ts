import type { Sentence } from './read.ts';
import { render } from './render.ts';
import type { Tag } from './words.ts';

const LONGEST = 80;
const LEADING = new Set(
  'the a an his her its their our and but or that this these so yet then while whereas although though likewise meanwhile'.split(
    ' ',
  ),
);
/** A title may stop before these and never on them. */
const BREAKS = new Set<Tag>(['prep', 'to', 'rel', 'that', 'sub', 'and', 'ing', 'past', 'time']);
const DANGLING = new Set<Tag>([
  'prep',
  'to',
  'rel',
  'that',
  'sub',
  'and',
  'det',
  'modal',
  'be',
  'have',
  'do',
  'adv',
  'not',
]);

/** Nor does one on these, whose object comes after: `…, pursuant to the Act`, `as part of a tour`. */
const OPEN = new Set('pursuant due according owing prior part response addition order'.split(' '));

const AS = new Set(['as', 'in']);
const JOINTS = new Set('the a an of for in on and to with by at'.split(' '));

/** Takes off what cannot end a title: joints, helpers, and `between` with only one side. */
function undangled({ words }: Sentence, indexes: readonly number[], least: number): number[] {
  const kept = [...indexes];
  for (;;) {
    const word = words[kept.at(-1) ?? -1];
    if (!word || kept.length <= least) return kept;
    // A name that is cut ends on none of these either: `Ministry of`; nor does a title on `…, they`.
    const loose = word.actor < 0 ? DANGLING.has(word.tag) : JOINTS.has(word.low);
    const begun = word.tag === 'pron' && word.gap.includes(',');
    const before = words[kept.at(-2) ?? -1];
    const open = OPEN.has(word.low) && (/,/.test(word.gap) || AS.has(before?.low ?? ''));
    if (!loose && !begun && !open) break;
    kept.pop();
  }
  const between = kept.findLastIndex((i) => words[i]?.low === 'between');
  const joined = between >= 0 && kept.slice(between).some((i) => words[i]?.tag === 'and');
  return between > 2 && !joined ? kept.slice(0, between) : kept;
}

function breaksAt({ words }: Sentence, i: number): boolean {
  const word = words[i];
  if (!word || (word.actor >= 0 && words[i - 1]?.actor === word.actor)) return false;
  if (word.time >= 0 && words[i - 1]?.time === word.time) return false;
  return BREAKS.has(word.tag) || /[,;:(]/.test(word.gap);
}

/** Whether the words alone are too much, whatever stands between them; said after the first few of a long list. */
function isLonger({ words }: Sentence, indexes: readonly number[]): boolean {
  let length = 0;
  return indexes.some((i) => (length += words[i]?.text.length ?? 0) > LONGEST);
}

/** What may be left out of the words that are left; asked only where they are too many. */
export type Step = (left: readonly number[]) => ReadonlySet<number>;

/**
 * Cuts a title to 80 characters. Leading articles and joints go. Where it is still too long, each of `steps` is left out in turn, then all
 * behind the last joint that fits, but nothing before `anchor`; where no joint fits, `tail` goes too, and then what is too much at the end.
 */
export function trim(
  sentence: Sentence,
  indexes: readonly number[],
  anchor: number,
  steps: readonly Step[],
  tail: Step,
): string {
  const { words } = sentence;
  const fits = (list: readonly number[]): boolean =>
    !isLonger(sentence, list) && render(sentence, list).length <= LONGEST;
  const unled = (list: readonly number[]): number[] => {
    const at = list.findIndex(
      (i, k) =>
        k >= list.length - 2 ||
        i >= anchor ||
        !(LEADING.has(words[i]?.low ?? '') || words[i]?.tag === 'adv'),
    );
    return list.slice(Math.max(0, at));
  };
  const cutBehind = (list: readonly number[]): string | null => {
    if (fits(list)) return render(sentence, undangled(sentence, list, 2));
    for (let at = list.length - 1; at > 1 && (list[at] ?? 0) > anchor; at--) {
      if (!breaksAt(sentence, list[at] ?? 0)) continue;
      const cut = undangled(sentence, list.slice(0, at), 2);
      if (fits(cut)) return render(sentence, cut);
    }
    return null;
  };
  const without = (list: readonly number[], step: Step): number[] => {
    const out = step(list);
    const less = list.filter((i) => !out.has(i));
    return less.length > 1 ? unled(less) : [...list];
  };
  let kept = unled(indexes);
  for (const step of steps) {
    if (fits(kept)) break;
    kept = without(kept, step);
  }
  const title = cutBehind(kept) ?? cutBehind((kept = without(kept, tail)));
  if (title !== null) return title;
  while (kept.length > 1 && !fits(kept)) kept = kept.slice(0, -1);
  return render(sentence, undangled(sentence, kept, 1)).slice(0, LONGEST);
}
