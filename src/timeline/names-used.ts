import type { Actor } from '../actor/types.ts';
import { placesHolding, type Place, type SearchIndex } from './search.ts';

/** One of an actor's names, and the paragraphs in which it stands. */
export interface NameUsed {
  name: string;
  places: readonly Place[];
}

/**
 * Where each name of an actor stands, as it is written and as whole words; a name with each step,
 * so that the caller can pause between. Names that stand nowhere are passed over.
 */
export function* namesUsed(actor: Actor, index: SearchIndex): Generator<NameUsed, void> {
  for (const name of new Set([actor.name, ...actor.aliases])) {
    const places = placesHolding(index, `"${name.replaceAll('"', ' ')}"`).filter(({ paragraph }) =>
      stands(paragraph.text, name),
    );
    if (places.length > 0) yield { name, places };
  }
}

/** The documents in which any of the names stands, with how many paragraphs; most first. */
export function cablesNaming(names: readonly NameUsed[]): [document: string, paragraphs: number][] {
  const places = new Map(names.flatMap((used) => used.places.map((place) => [place.key, place])));
  const counts = new Map<string, number>();
  for (const { document } of places.values())
    counts.set(document.id, (counts.get(document.id) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function stands(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!letter.test(text.charAt(at - 1)) && !letter.test(text.charAt(at + name.length)))
      return true;
  return false;
}

const letter = /[\p{L}\p{N}]/u;
