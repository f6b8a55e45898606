import type { Actor } from '../actor/types.ts';
import { actorTargets } from '../timeline/actors.ts';
import type { Timeline } from '../timeline/types.ts';
import { usedActors, usedDocuments } from './used.ts';
import type { Selection, Written } from './types.ts';

/** A timeline file of the chosen events alone, with what they point to and the editor's word on them. */
export function writeTimeline(selection: Selection): Written {
  const { timeline, events } = selection;
  const kept = new Set(events.flatMap(({ id, merged }) => [id, ...merged]));
  const documents = usedDocuments(selection);
  const open = new Set(documents.map(({ id }) => id));
  const known = ({ id }: { id: string }): boolean => kept.has(id);
  const actors = actorsOf(selection, kept);
  const json = {
    ...timeline,
    documents,
    actors,
    events: timeline.events.filter(known),
    mentions: timeline.mentions?.filter(({ source }) => open.has(source.document)) ?? [],
    review: Object.fromEntries(Object.entries(timeline.review).filter(([id]) => kept.has(id))),
    added: timeline.added.filter(known),
    actorReview: reviewsOf(selection, actors),
  };
  return { text: `${JSON.stringify(json, null, 1)}\n`, problems: [] };
}

/**
 * Those that a reader sees with those that were merged into them, and those that the machine named
 * before an editor's word.
 */
function actorsOf(selection: Selection, kept: ReadonlySet<string>): Actor[] {
  const { events, added, actors } = selection.timeline;
  const targets = actorTargets(selection.timeline);
  const used = new Set(usedActors(selection).map(({ id }) => id));
  for (const event of [...events, ...added])
    if (kept.has(event.id))
      for (const id of [...event.actors, event.reportedBy ?? []].flat()) used.add(id);
  return actors.filter(({ id }) => used.has(id) || used.has(targets.get(id) ?? id));
}

/** The editor's word on these actors; nothing where the timeline has none on any. */
function reviewsOf(
  { timeline: { actorReview } }: Selection,
  actors: readonly Actor[],
): Timeline['actorReview'] {
  const known = new Set(actors.map(({ id }) => id));
  return (
    actorReview && Object.fromEntries(Object.entries(actorReview).filter(([id]) => known.has(id)))
  );
}
