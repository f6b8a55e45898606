import type { TimelineEvent } from '../../../src/event/types.ts';
import { idSet } from './ids.ts';

/** The state that a page would hold for the chart: tests look at it and change it. */
export class Held {
  readonly events: readonly TimelineEvent[];
  range = $state.raw<{ from: string; to: string } | null>(null);
  selected = $state<string | null>(null);
  cursor = $state<string | null>(null);
  shown = $state.raw(idSet());
  lit = $state.raw(idSet());
  order = $state.raw<readonly string[]>([]);
  folded = $state.raw<readonly string[]>([]);
  compact = $state(false);
  width = $state(880);
  opened: string[] = [];
  reports = 0;

  constructor(events: readonly TimelineEvent[]) {
    this.events = events;
    this.shown = idSet(events.map((event) => event.id));
  }
}
