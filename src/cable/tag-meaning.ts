import countriesText from '../../data/countries.tsv?raw';
import tagsText from '../../data/tags.tsv?raw';

const meanings: ReadonlyMap<string, string> = new Map([
  ...rows(countriesText).flatMap((row) =>
    (row['tags'] ?? '').split(';').map((tag) => [tag, row['name'] ?? ''] as const),
  ),
  ...rows(tagsText).map((row) => [row['tag'] ?? '', row['meaning'] ?? ''] as const),
]);

/** What a TAGS code stands for (`PTER`, `KN`); null for person and place names and unknown codes. */
export function tagMeaning(tag: string): string | null {
  return meanings.get(tag.toUpperCase()) || null;
}

/** Rows of a tab-separated table by the names in its first line. */
function rows(table: string): Record<string, string>[] {
  const [head = '', ...lines] = table.trim().split('\n');
  const names = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
  });
}
