import { FreeIds } from '../util/free-ids.ts';
import { addForm, type Called } from './called.ts';
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
  const byKey = new Map<string, Called>();
  const free = new FreeIds();
  const ids = found.map(({ actors }, document) => {
    const renamed = new Map<string, string>();
    for (const actor of actors) {
      const key = isTelling(actor)
        ? `${actor.type} ${slug(actor.name)}`
        : `${document} ${actor.id}`;
      let known = byKey.get(key);
      if (known) for (const form of [actor.name, ...actor.aliases]) addForm(known, form);
      else byKey.set(key, (known = { actor: copyOf(actor, free), forms: null }));
      renamed.set(actor.id, known.actor.id);
    }
    return renamed;
  });
  return { actors: [...byKey.values()].map((known) => known.actor), ids };
}

/** An actor under an id of its own; most have one name only. */
function copyOf({ id, name, type, aliases }: Actor, free: FreeIds): Actor {
  const others = aliases.length === 0 ? [] : [...new Set(aliases)].filter((form) => form !== name);
  return { id: free.take(id), name, type, aliases: others };
}

function isTelling(actor: Actor): boolean {
  return actor.type === 'country' || /\S\s+\S/.test(actor.name);
}
