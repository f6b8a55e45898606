import type { GroupAt } from './groups.ts';

export interface GroupName {
  /** Two groups of one key are the same. */
  key: string;
  name: string;
}

/** Bare `the guarantors` are the `civil society guarantors` where the text has no other ones. */
export function nameGroups(groups: readonly GroupAt[]): GroupName[] {
  const full = new Map<string, Map<string, string>>();
  for (const group of groups.filter(isModified)) {
    const names = full.get(group.head) ?? new Map<string, string>();
    const { key, name } = literally(group);
    if (!names.has(key)) full.set(group.head, names.set(key, name));
  }
  return groups.map((group) => {
    const names = full.get(group.head);
    const only = names?.size === 1 ? [...names][0] : undefined;
    return isModified(group) || !only ? literally(group) : { key: only[0], name: only[1] };
  });
}

const isModified = ({ first, end, full }: GroupAt): boolean => end - first > 1 || full > end;

/** By its own words; a bare noun by those behind it too: `members of the Danish community`. */
function literally({ scan, first, end, full }: GroupAt): GroupName {
  const words = scan.words.slice(first, end - first > 1 ? end : full);
  const name = scan.text.slice(words[0]?.start, words.at(-1)?.end);
  return { key: words.map((word) => word.key).join(' '), name };
}
