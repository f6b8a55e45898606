import type { Status, When } from '../event/types.ts';
import { editActors } from '../timeline/edit-actors.ts';
import {
  editEvent,
  EditError,
  mergeEvents,
  restoreEvent,
  splitEvent,
  type Change,
} from '../timeline/edit.ts';
import { reviewOf, type ReviewedEvent } from '../timeline/review.ts';
import { typedDate } from '../timeline/typed-date.ts';
import { whenWords } from '../timeline/words.ts';
import type { Timeline } from '../timeline/types.ts';
import type { Desk } from './desk.svelte.ts';
import { strings } from './strings.ts';

/** Edits one event of the desk; every edit is one step that Undo takes back. */
export class Editor {
  readonly #desk: Desk;
  readonly #event: () => ReviewedEvent;

  /** Why the last edit was not made; empty where it was. */
  refusal = $state('');
  /** Whether what was typed for the date is none, so that the old date holds. */
  dateRefused = $state(false);
  /** What the date that is being typed means so far; null where it means nothing yet. */
  typing = $state.raw<When | null>(null);

  constructor(desk: Desk, event: () => ReviewedEvent) {
    this.#desk = desk;
    this.#event = event;
  }

  get event(): ReviewedEvent {
    return this.#event();
  }

  readonly machine = $derived.by(() => this.#machine());
  readonly names = $derived.by(() => this.event.actors.map(this.#desk.nameOf).join('; '));
  readonly touched = $derived.by(
    () => Object.keys(reviewOf(this.#desk.timeline, this.event.id)).length > 0,
  );
  readonly canSplit = $derived.by(
    () => this.event.merged.length > 0 || this.event.sources.length > 1,
  );
  /** The events that this one may go into: its neighbours in time, the nearest first. */
  readonly neighbours = $derived.by(() => this.#neighbours());

  title = (title: string): void => this.#write({ title: title.trim() || undefined });
  status = (status: Status): void => this.#write({ status });
  note = (note: string): void => this.#write({ note: note.trim() });
  hide = (): void => this.#write({ hidden: this.event.visible });
  star = (): void => this.#write({ starred: !this.event.starred });
  check = (): void => this.#write({ checked: !this.event.checked });
  actors = (names: string): void =>
    this.#do((timeline) => editActors(timeline, this.event.id, names));
  split = (): void => this.#do((timeline) => splitEvent(timeline, this.event.id));
  restore = (): void => this.#do((timeline) => restoreEvent(timeline, this.event.id));

  /** An empty field gives the date back to the machine. */
  date = (typed: string): void => {
    this.typing = null;
    if (typed.trim() === '') return this.#write({ when: undefined });
    const when = this.#dateOf(typed);
    if (when) this.#write({ when });
    else {
      this.refusal = `“${typed.trim()}” ${strings.noDate} ${strings.dateStays} ${whenWords(this.event.when)}.`;
      this.dateRefused = true;
    }
  };

  /** Reads a date while it is typed; nothing is written yet. */
  preview = (typed: string): void => {
    this.refusal = '';
    this.dateRefused = false;
    this.typing = this.#dateOf(typed);
  };

  merge = (into: string): void => {
    const id = this.event.id;
    this.#do((timeline) => mergeEvents(timeline, id, into));
    if (this.refusal === '') this.#desk.show({ event: into, document: null });
  };

  #write(change: Change): void {
    this.#do((timeline) => editEvent(timeline, this.event.id, change));
  }

  #do(edit: (timeline: Timeline) => Timeline): void {
    this.refusal = '';
    this.dateRefused = false;
    try {
      this.#desk.edit(edit(this.#desk.timeline));
    } catch (error) {
      if (!(error instanceof EditError)) throw error;
      this.refusal = error.message;
    }
  }

  #dateOf(typed: string): When | null {
    const document = this.event.sources[0]?.document;
    const sent = this.#desk.timeline.documents.find(({ id }) => id === document)?.sent ?? null;
    return typedDate(typed, sent);
  }

  #machine() {
    const { events, added } = this.#desk.timeline;
    return [...events, ...added].find(({ id }) => id === this.event.id) ?? this.event;
  }

  #neighbours(): readonly ReviewedEvent[] {
    const { events } = this.#desk;
    const at = events.findIndex(({ id }) => id === this.event.id);
    return events
      .slice(Math.max(0, at - reach), at + reach + 1)
      .map((event, i) => ({ event, far: Math.abs(i - Math.min(at, reach)) }))
      .filter(({ far }) => far > 0)
      .sort((a, b) => a.far - b.far)
      .map(({ event }) => event);
  }
}

/** How many events on either side are offered to merge into. */
const reach = 20;
