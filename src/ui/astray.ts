import type { Timeline } from '../timeline/types.ts';
import type { View } from '../timeline/view.ts';
import { idsOf } from '../util/ids-of.ts';

/** Whether a view names an event, a document or an actor that is not open. */
export function isAstray(
  { event, document, actors, without, cables, who }: View,
  { events, added, documents }: Timeline,
  knows: (actor: string) => boolean,
): boolean {
  const open = idsOf(documents);
  return (
    ![...actors, ...without, ...(who === null ? [] : [who])].every(knows) ||
    !cables.every((id) => open.has(id)) ||
    (event !== null && ![...events, ...added].some(({ id }) => id === event)) ||
    (document !== null && !open.has(document))
  );
}
