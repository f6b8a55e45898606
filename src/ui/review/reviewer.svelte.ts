import { addEvent, draftEvent, type Draft } from '../../timeline/add-event.ts';
import { editEvent, EditError, type Change } from '../../timeline/edit.ts';
import type { Place } from '../../timeline/place.ts';
import { isLeft, nextLeft } from '../../timeline/queue.ts';
import type { When } from '../../event/types.ts';
import type { Desk } from '../desk.svelte.ts';
import { focusOn } from '../focus.ts';

/** Goes through the events one by one, and adds what the machine missed. */
export class Reviewer {
  readonly #desk: Desk;

  /** The words that are selected in the source. */
  picked = $state.raw<Place | null>(null);
  /** An event about to be added. */
  draft = $state.raw<Draft | null>(null);

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  readonly left = $derived.by(() => this.#desk.events.filter(isLeft).length);

  /** Selects the next event that is left to check, and takes the keyboard there. */
  next = (step: 1 | -1 = 1): void => this.#goTo(this.#nextId(step));
  accept = (): void => this.#write({ checked: true });
  hide = (): void => this.#write({ hidden: true });

  star(): void {
    const { selected, timeline } = this.#desk;
    if (selected) this.#desk.edit(editEvent(timeline, selected.id, { starred: !selected.starred }));
  }

  /** Begins an event from a place in the text; by itself, from the selected words. */
  begin(place: Place | null = this.picked): void {
    if (!place) return;
    try {
      this.draft = draftEvent(this.#desk.timeline, place);
      this.#desk.place = this.draft.source;
      focusOn('new-event-title');
    } catch (error) {
      if (!(error instanceof EditError)) throw error;
    }
  }

  add(title: string, when: When): void {
    if (!this.draft) return;
    const named = { ...this.draft, title: title.trim() || this.draft.title, when };
    const { timeline, id } = addEvent(this.#desk.timeline, named);
    this.#desk.edit(timeline);
    this.giveUp();
    this.#goTo(id);
  }

  giveUp(): void {
    this.draft = null;
    this.#desk.place = null;
  }

  /** Writes to the selected event and goes on to the next; the first where none is selected. */
  #write(change: Change): void {
    const { selected, timeline } = this.#desk;
    const next = this.#nextId(1);
    if (selected) this.#desk.edit(editEvent(timeline, selected.id, change));
    if (next === null && selected) focusOn(`event-${selected.id}`, 'events-list');
    this.#goTo(next);
  }

  #nextId(step: 1 | -1): string | null {
    return nextLeft(this.#desk.list, this.#desk.view.event, step);
  }

  #goTo(id: string | null): void {
    if (id === null) return;
    this.#desk.select(id);
    focusOn(`event-${id}`);
  }
}
