import type { StatedFacts } from './types.ts';

/** What containers call their facts, in lower case without punctuation. */
const names: Readonly<Record<string, keyof StatedFacts>> = {
  identifier: 'id',
  'reference id': 'id',
  refid: 'id',
  created: 'created',
  date: 'created',
  classification: 'classification',
  origin: 'origin',
};

/** Pairs labels with values; labels that are not facts of ours (`Released`) are passed over. */
export function factsFrom(labels: readonly string[], values: readonly string[]): StatedFacts {
  const facts: StatedFacts = {};
  labels.forEach((label, i) => {
    const key = names[label.trim().toLowerCase().replace(/:$/, '')];
    const value = values[i]?.trim();
    if (key && value) facts[key] = value;
  });
  return facts;
}
