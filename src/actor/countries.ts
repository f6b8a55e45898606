import countriesText from '../../data/countries.tsv?raw';
import postsText from '../../data/posts.tsv?raw';
import { readTable, values } from './table.ts';

/** How a phrase names a state. */
export type StateForm = 'name' | 'adjective' | 'people' | 'capital' | 'government';

export interface Country {
  /** The usual English short name; `Soviet Union` and other former states are their own. */
  name: string;
  tags: string;
  forms: readonly (readonly [form: StateForm, phrase: string])[];
}

/** data/countries.tsv. */
export const countries: readonly Country[] = readTable(countriesText).map((row) => ({
  name: row['name'] ?? '',
  tags: row['tags'] ?? '',
  forms: [
    ...[row['name'] ?? '', ...values(row['aliases'])].map((p) => ['name', p] as const),
    ...values(row['adjectives']).map((p) => ['adjective', p] as const),
    ...values(row['people']).map((p) => ['people', p] as const),
    ...values(row['capitals']).map((p) => ['capital', p] as const),
    ...values(row['governments']).map((p) => ['government', p] as const),
  ],
}));

/** Cities without blanks and case, as cable ids spell them (`TELAVIV`), and the state they lie in. */
const byCity = new Map<string, string>([
  ...countries.flatMap(({ name, forms }) =>
    forms
      .filter(([form]) => form === 'capital' || form === 'name')
      .map(([, phrase]) => [squeeze(phrase), name] as const),
  ),
  ...readTable(postsText).map((row) => [squeeze(row['post'] ?? ''), row['country'] ?? ''] as const),
]);

/** `06LIMA4711`, `Embassy Lima` → `Peru`; null for missions and ids that name no post. */
export function postCountry(id: string, origin: string | null): string | null {
  const post = /^\d{2,4}([A-Z]+)\d/.exec(id)?.[1];
  const city = origin?.replace(/^.*?(?:Embassy|Consulate(?: General)?|Section|Institute)\s+/i, '');
  return byCity.get(squeeze(post ?? '')) ?? byCity.get(squeeze(city ?? '')) ?? null;
}

/** Cities where the United States keeps a post, as written in running text. */
export const postCities: readonly string[] = readTable(postsText).map((row) => row['post'] ?? '');

function squeeze(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}]/gu, '');
}
