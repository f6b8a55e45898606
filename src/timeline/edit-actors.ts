import type { Actor } from '../actor/types.ts';
import { slug } from '../actor/slug.ts';
import { reviewedActors } from './actors.ts';
import { editEvent } from './edit.ts';
import { folded } from './folded.ts';
import type { Timeline } from './types.ts';

/**
 * Says who takes part in an event, by names between semicolons. A name or another name of an actor
 * means that actor; a name that nobody has becomes a new actor.
 */
export function editActors(timeline: Timeline, id: string, names: string): Timeline {
  const actors = [...timeline.actors];
  const known = reviewedActors(timeline);
  const ids = names
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => (named(known, name) ?? named(actors, name) ?? added(actors, name)).id);
  const grown = actors.length === timeline.actors.length ? timeline : { ...timeline, actors };
  return editEvent(grown, id, { actors: [...new Set(ids)] });
}

function named(actors: readonly Actor[], name: string): Actor | undefined {
  const wanted = folded(name);
  return (
    actors.find((actor) => folded(actor.name) === wanted) ??
    actors.find((actor) => actor.aliases.some((alias) => folded(alias) === wanted))
  );
}

function added(actors: Actor[], name: string): Actor {
  const wish = slug(name);
  let id = wish;
  for (let i = 2; actors.some((actor) => actor.id === id); i++) id = `${wish}-${i}`;
  const actor: Actor = { id, name, type: 'person', aliases: [] };
  actors.push(actor);
  return actor;
}
