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
  const taken = new Set<string>();
  const ids = found.map(({ actors }, document) => {
    const renamed = new Map<string, string>();
    for (const actor of actors) {
      const key = isTelling(actor)
        ? `${actor.type} ${slug(actor.name)}`
        : `${document} ${actor.id}`;
      const known = byKey.get(key);
      const merged = known ?? { ...actor, id: freeId(actor.id, taken), aliases: [] };
      byKey.set(key, merged);
      for (const form of [actor.name, ...actor.aliases])
        if (form !== merged.name && !merged.aliases.includes(form)) merged.aliases.push(form);
      renamed.set(actor.id, merged.id);
    }
    return renamed;
  });
  return { actors: [...byKey.values()], ids };
}

function isTelling(actor: Actor): boolean {
  return actor.type === 'country' || /\S\s+\S/.test(actor.name);
}

function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${n}`;
  taken.add(id);
  return id;
}
