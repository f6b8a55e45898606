import { FreeIds } from '../util/free-ids.ts';
import { slug } from './slug.ts';
import type { Actor, ActorsFound } from './types.ts';

/** One list of actors over several documents, and per document what its ids became. */
export interface MergedActors {
  actors: Actor[];
  ids: ReadonlyMap<string, string>[];
}

/**
 * Merges actors over documents on evidence only: states by name, others of the same type by a name
 * of at least two words. `Brown` in two cables may be two people and stays two.
 */
export function mergeActors(found: readonly ActorsFound[]): MergedActors {
  const byKey = new Map<string, { actor: Actor; forms: Set<string> }>();
  const free = new FreeIds();
  const ids = found.map(({ actors }, document) => {
    const renamed = new Map<string, string>();
    for (const actor of actors) {
      const key = isTelling(actor)
        ? `${actor.type} ${slug(actor.name)}`
        : `${document} ${actor.id}`;
      let known = byKey.get(key);
      if (!known) {
        const { name, type } = actor;
        const merged = { id: free.take(actor.id), name, type, aliases: [] };
        known = { actor: merged, forms: new Set([name]) };
        byKey.set(key, known);
      }
      const { actor: merged, forms } = known;
      for (const form of [actor.name, ...actor.aliases]) {
        if (!forms.has(form)) merged.aliases.push(form);
        forms.add(form);
      }
      renamed.set(actor.id, merged.id);
    }
    return renamed;
  });
  return { actors: [...byKey.values()].map((known) => known.actor), ids };
}

function isTelling(actor: Actor): boolean {
  return actor.type === 'country' || /\S\s+\S/.test(actor.name);
}
