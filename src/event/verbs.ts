import raw from '../../data/event/verbs.tsv?raw';
import { rows } from './table.ts';

export type VerbClass = 'say' | 'think' | 'state' | 'hold' | 'act';
export type FormName = 'base' | 's' | 'past' | 'part' | 'ing';

/** What a word may be as a verb. One spelling can be several forms (`set`, `read`). */
export interface VerbReading {
  lemma: string;
  /** A verb of two classes keeps the first that the table names: `plan` is thought before it is act. */
  class: VerbClass;
  forms: ReadonlySet<FormName>;
}

interface Entry {
  lemma: string;
  class: VerbClass;
  forms: Set<FormName>;
}

const readings = new Map<string, Entry>();
const VOWEL = /[aeiou]/;

function add(form: string, lemma: string, kind: VerbClass, name: FormName): void {
  const entry = readings.get(form);
  if (!entry) readings.set(form, { lemma, class: kind, forms: new Set([name]) });
  else if (entry.lemma === lemma || name !== 's') entry.forms.add(name);
}

const sForm = (base: string): string => {
  if (/(?:s|sh|ch|x|z|o)$/.test(base)) return `${base}es`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
};
const edForm = (base: string): string => {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${base}ed`;
};

/** The doubling of `stop/stopped` carries over to `stopping`; `cut/cut` and `run/ran` double by rule. */
function ingForm(base: string, past: string): string {
  const last = base.at(-1) ?? '';
  const doubled = past === base + last + 'ed' || (!past.endsWith('ed') && short(base));
  if (doubled) return `${base}${last}ing`;
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^eo]e$/.test(base) && base.length > 2) return `${base.slice(0, -1)}ing`;
  return `${base}ing`;
}

const short = (base: string): boolean =>
  base.length <= 5 &&
  /[aeiou][bdgmnprt]$/.test(base) &&
  !VOWEL.test(base.at(-3) ?? '') &&
  !/(?:ow|ay|en)$/.test(base);

for (const [kind, words] of rows(raw)) {
  for (const word of (words ?? '').split(' ')) {
    const [base = '', past = edForm(base), part = past] = word.split('/');
    add(base, base, kind as VerbClass, 'base');
    add(sForm(base), base, kind as VerbClass, 's');
    add(past, base, kind as VerbClass, 'past');
    add(part, base, kind as VerbClass, 'part');
    add(ingForm(base, past), base, kind as VerbClass, 'ing');
  }
}

const NO_VERB = new Set(
  (
    'need indeed hundred united sacred speed exceed proceed feed seed breed red bed shed embed infrared kindred naked wicked ' +
    'unprecedented armed so-called aforementioned thing king during morning evening spring something nothing anything everything ' +
    'beijing sterling wing ring string ceiling building wedding according regarding concerning including excluding following ' +
    'pending notwithstanding outstanding ongoing upcoming forthcoming outgoing incoming leading housing funding banking'
  ).split(' '),
);

/** Whether a word in lower case is a form of a verb of saying. */
export const isSaying = (low: string): boolean => readings.get(low)?.class === 'say';

/**
 * The verb readings of a word in lower case; null where it is none. Words the table lacks are read by their ending:
 * `-ed` as past and participle, `-ing` as such.
 */
export function verbReading(low: string): VerbReading | null {
  const known = readings.get(low);
  if (known) return known;
  const past = low.endsWith('ed') && !low.endsWith('eed');
  if (low.length < 5 || !(past || low.endsWith('ing'))) return null;
  if (NO_VERB.has(low) || !/^[a-z-]+$/.test(low)) return null;
  if (past) {
    return { lemma: low.slice(0, -2), class: 'act', forms: new Set(['past', 'part']) };
  }
  return { lemma: low.slice(0, -3), class: 'act', forms: new Set(['ing']) };
}
