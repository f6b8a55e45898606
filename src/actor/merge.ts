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
  const byKey = new Map<string, Actor>();
  const free = new FreeIds();
  const formsOf = new Map<Actor, Set<string>>();
  const ids = found.map(({ actors }, document) => {
    const renamed = new Map<string, string>();
    for (const actor of actors) {
      const key = isTelling(actor)
        ? `${actor.type} ${slug(actor.name)}`
        : `${document} ${actor.id}`;
      const known = byKey.get(key);
      const merged = known ?? { ...actor, id: free.take(actor.id), aliases: [] };
      byKey.set(key, merged);
      const forms = formsOf.get(merged) ?? new Set([merged.name]);
      formsOf.set(merged, forms);
      for (const form of [actor.name, ...actor.aliases]) {
        if (!forms.has(form)) merged.aliases.push(form);
        forms.add(form);
      }
      renamed.set(actor.id, merged.id);
    }
    return renamed;
  });
  return { actors: [...byKey.values()], ids };
}

function isTelling(actor: Actor): boolean {
  return actor.type === 'country' || /\S\s+\S/.test(actor.name);
}
