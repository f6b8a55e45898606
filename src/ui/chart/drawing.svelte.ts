import type { TimelineEvent } from '../../event/types.ts';
import type { Cable, Model } from '../../layout/model.ts';
import { widthsOf } from '../../layout/text-width.ts';
import { placedAlike } from '../alike.ts';
import { titlesOf } from './titles.ts';

type Events = readonly TimelineEvent[];

/** What is drawn of a list of events. A title can be changed in it, and then only titles are drawn anew. */
export class Drawing {
  readonly model: Model;
  readonly #documents: readonly Cable[];
  #events: Events;
  /** Titles that changed since the model was made, by id. */
  #titles = $state.raw(titlesOf([]));
  readonly #width: (event: number) => number;

  constructor(made: Model, events: Events, documents: readonly Cable[]) {
    this.#events = events;
    this.#documents = documents;
    const title = (i: number): string => this.#titles.get(made.id(i)) ?? made.title(i);
    const widths = $derived.by(() => (void this.#titles, widthsOf(made.size, title)));
    this.#width = (i) => widths(i);
    this.model = { ...made, title, width: this.#width };
  }

  isOf(events: Events, documents: readonly Cable[]): boolean {
    return events === this.#events && documents === this.#documents;
  }

  /** Takes over events that differ from those drawn in titles alone; else false, and nothing changes. */
  retitle(events: Events, documents: readonly Cable[]): boolean {
    if (this.isOf(events, documents)) return true;
    if (documents !== this.#documents || events.length !== this.#events.length) return false;
    const other = events.filter((event, i) => event !== this.#events[i]);
    const before = this.#events.filter((event, i) => event !== events[i]);
    if (!other.every((event, i) => placedAlike(event, before[i] ?? event))) return false;
    this.#events = events;
    this.#titles = titlesOf(other, this.#titles);
    return true;
  }
}
