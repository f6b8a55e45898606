import type { Actor } from '../actor/types.ts';
import { usedActors, usedDocuments } from './used.ts';
import type { Selection, Written } from './types.ts';

/** A timeline file of the chosen events alone, with what they point to and the editor's word on them. */
export function writeTimeline(selection: Selection): Written {
  const { timeline, events } = selection;
  const kept = new Set(events.flatMap(({ id, merged }) => [id, ...merged]));
  const documents = usedDocuments(selection);
  const open = new Set(documents.map(({ id }) => id));
  const known = ({ id }: { id: string }): boolean => kept.has(id);
  const json = {
    ...timeline,
    documents,
    actors: actorsOf(selection, kept),
    events: timeline.events.filter(known),
    mentions: timeline.mentions?.filter(({ source }) => open.has(source.document)) ?? [],
    review: Object.fromEntries(Object.entries(timeline.review).filter(([id]) => kept.has(id))),
    added: timeline.added.filter(known),
  };
  return { text: `${JSON.stringify(json, null, 1)}\n`, problems: [] };
}

/** Those that a reader sees, and those that the machine named before an editor's word. */
function actorsOf(selection: Selection, kept: ReadonlySet<string>): Actor[] {
  const { events, added, actors } = selection.timeline;
  const used = new Set(usedActors(selection).map(({ id }) => id));
  for (const event of [...events, ...added])
    if (kept.has(event.id))
      for (const id of [...event.actors, event.reportedBy]) used.add(id ?? '');
  return actors.filter(({ id }) => used.has(id));
}
