import type { Desk } from './desk.svelte.ts';
import { focusOn } from './focus.ts';
import { paragraphKey } from './paragraph-key.ts';

/** The ways between list, event and source; a keyboard goes along. */
export class Walk {
  readonly #desk: Desk;
  /** Whether the source lies over the list, so that whoever opens an event goes there. */
  readonly #narrow: () => boolean;

  constructor(desk: Desk, narrow: () => boolean) {
    this.#desk = desk;
    this.#narrow = narrow;
  }

  /** Selects an event and opens its source; a keyboard goes there too. */
  open(id: string, follow: boolean): void {
    this.#desk.select(id);
    this.#desk.sheet = true;
    if (!follow && !this.#narrow()) return;
    const place = this.#desk.selected?.sources[0];
    focusOn(place && paragraphKey(place.document, place.paragraph), 'source');
  }

  read(): void {
    this.#desk.sheet = true;
    focusOn('source');
  }

  readAt(document: string, paragraph: string): void {
    this.#desk.read(document, paragraph);
    focusOn(paragraphKey(document, paragraph), 'source');
  }

  back(): void {
    this.#desk.sheet = false;
    this.#desk.paragraph = null;
    focusOn(this.item, 'search');
  }

  /** Takes back the selection; the keyboard stays with its event. */
  leave(): void {
    const { item } = this;
    this.#desk.select(null);
    if (item !== undefined) focusOn(item, 'search');
  }

  /** Id of the selected event's place in the list. */
  get item(): string | undefined {
    const { event } = this.#desk.view;
    return event === null ? undefined : `event-${event}`;
  }

  /** One step out: from the sheet to the list, from the selection to none. */
  escape(inList: boolean): void {
    if (this.#desk.sheet && this.#narrow()) this.back();
    else if (this.#desk.paragraph === null && inList) this.leave();
    this.#desk.paragraph = null;
  }
}
