import { inTimeOrder } from '../timeline/order.ts';
import type { ReviewedEvent } from '../timeline/review.ts';
import { toldIn } from '../timeline/told-in.ts';
import type { Timeline } from '../timeline/types.ts';
import { countedAlike, drawnAlike } from './alike.ts';
import { byId, mergedInto } from './look-up.ts';
import { Steady } from './steady.ts';

const nothing: readonly ReviewedEvent[] = [];

/** The events as they are told: for each use, and found by id and by paragraph. */
export class Told {
  readonly #timeline: () => Timeline;
  readonly #all: () => readonly ReviewedEvent[];

  /** @param byWords whether filters read the titles. */
  constructor(
    timeline: () => Timeline,
    all: () => readonly ReviewedEvent[],
    byWords: () => boolean,
  ) {
    this.#timeline = timeline;
    this.#all = all;
    this.#counted = new Steady((a, b) => countedAlike(a, b) && (a.title === b.title || !byWords()));
  }

  readonly visible = $derived.by(() => this.#all().filter((event) => event.visible));
  readonly #counted: Steady<ReviewedEvent>;
  readonly #drawn = new Steady<ReviewedEvent>(drawnAlike);
  /** The visible ones: the same list until one differs in what is counted, or in what is drawn. */
  readonly counted = $derived.by(() => this.#counted.of(this.visible));
  readonly drawn = $derived.by(() => this.#drawn.of(this.visible));

  readonly #byId = $derived.by(() => byId(this.#all()));
  readonly #mergedInto = $derived.by(() => mergedInto(this.#all()));

  /** The id under which an event stands: of the one it went into, if it was merged. */
  target = (id: string): string => this.#mergedInto.get(id) ?? id;

  event = (id: string | null): ReviewedEvent | null =>
    (id === null ? undefined : this.#byId.get(this.target(id))) ?? null;

  /** The visible events that a paragraph tells, in time order. */
  in(paragraph: string | null): readonly ReviewedEvent[] {
    if (paragraph === null) return nothing;
    const { events, added } = this.#timeline();
    const ids = [events, added].flatMap((list) => toldIn(list).get(paragraph) ?? []);
    if (ids.length === 0) return nothing;
    const found = ids.flatMap((id) => this.event(id) ?? []).filter(({ visible }) => visible);
    return inTimeOrder(found.filter((event, i) => found.indexOf(event) === i));
  }
}
