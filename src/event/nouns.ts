import raw from '../../data/event/nouns.tsv?raw';
import { rows } from './table.ts';

/** `meeting` people come together, `event` any other happening, `period` what lasts, `document` dated papers. */
export type NounClass = 'meeting' | 'event' | 'period' | 'document';

const listed = new Map<string, NounClass | 'not'>();
for (const [kind, words] of rows(raw)) {
  for (const word of (words ?? '').split(' ')) {
    if (!listed.has(word)) listed.set(word, kind as NounClass | 'not');
  }
}

/** Nouns made of verbs name happenings unless the table says otherwise. */
const SUFFIX = /(?:[a-z]{3}(?:ations?|itions?|utions?|ctions?|ptions?|ssions?|nsions?|ments?))$/;

/** The singular forms a word may have, likeliest first. */
function singulars(low: string): string[] {
  const bare = low.includes("'") ? low.replace(/'s?$/, '') : low;
  if (bare.endsWith('ies')) return [bare, `${bare.slice(0, -3)}y`];
  if (bare.endsWith('es') && /(?:s|sh|ch|x|z)es$/.test(bare))
    return [bare, bare.slice(0, -2), bare.slice(0, -1)];
  if (bare.endsWith('s') && !bare.endsWith('ss')) return [bare, bare.slice(0, -1)];
  return [bare];
}

/** The part after the last hyphen or slash decides for a compound: `run-off`, `meetings/calls`. */
function parts(low: string): string[] {
  const cut = Math.max(low.lastIndexOf('-'), low.lastIndexOf('/'));
  return cut > 0 ? [low, low.slice(cut + 1)] : [low];
}

/** `lemma` is the singular. */
export interface EventNoun {
  lemma: string;
  class: NounClass;
}

/** What an event noun in lower case names; null for other words. */
export function eventNoun(low: string): EventNoun | null {
  const last = low.charCodeAt(low.length - 1);
  // The many words that are their own singular and no compound, quickly.
  if (last >= 97 && last <= 122 && last !== 115) {
    const kind = listed.get(low);
    if (kind === 'not') return null;
    if (kind) return { lemma: low, class: kind };
    if ((low.endsWith('ion') || low.endsWith('ment')) && SUFFIX.test(low))
      return { lemma: low, class: 'event' };
    if (!low.includes('-') && !low.includes('/')) return null;
  }
  for (const part of parts(low)) {
    const forms = singulars(part);
    for (const lemma of forms) {
      const kind = listed.get(lemma);
      if (kind === 'not') return null;
      if (kind) return { lemma, class: kind };
    }
    if (SUFFIX.test(part)) return { lemma: forms.at(-1) ?? part, class: 'event' };
  }
  return null;
}
