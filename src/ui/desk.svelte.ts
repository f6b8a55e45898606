import type { EventSource } from '../event/types.ts';
import { actorsOf } from '../timeline/actors-ahead.ts';
import { facets } from '../timeline/facets.ts';
import { firstIn, isFiltering, type DayRange, type Filter } from '../timeline/filter.ts';
import { advance, begin, redo, undo, type History } from '../timeline/history.ts';
import { readAgain } from '../timeline/read-again.ts';
import { reviewOf, type ReviewedEvent } from '../timeline/review.ts';
import type { Timeline, TimelineDocument } from '../timeline/types.ts';
import { filterOf, firstView, unfiltered, type View } from '../timeline/view.ts';
import { idsOf } from '../util/ids-of.ts';
import { actorsByWeight } from './actor-rows.ts';
import type { Address, Step } from './address.ts';
import { isAstray } from './astray.ts';
import { Finder } from './finder.svelte.ts';
import { paragraphKey } from './paragraph-key.ts';
import { namesOf, placesOf } from './look-up.ts';
import { Told } from './told.svelte.ts';

/** The state of the page: one timeline, one view of it, and all that follows from the two. */
export class Desk {
  readonly #address: Address;
  #history = $state.raw<History<Timeline>>() as History<Timeline>;
  #view = $state.raw<View>(firstView);
  /** The timeline that the page opened with, and the one last saved: neither is lost by leaving. */
  readonly #first: Timeline;
  #saved = $state.raw<Timeline | null>(null);

  /** Paragraph that the reader chose, or points at; both as `<document id>.<paragraph id>`. */
  paragraph = $state<string | null>(null);
  pointed = $state<string | null>(null);
  /** Words of the source to mark although no selected event tells them. */
  place = $state.raw<EventSource | null>(null);
  /** The event that the list is scrolled to. */
  cursor = $state<string | null>(null);
  /** The event that the list is to be scrolled to, since the drawing was. */
  aim = $state<string | null>(null);
  /** A paragraph that the source is to bring into view. */
  goal = $state<string | null>(null);
  /** Whether events that an editor hid stand in the list all the same. */
  showHidden = $state(false);
  /** Whether the source lies over the list (on a narrow screen). */
  sheet = $state(false);

  readonly timeline = $derived(this.#history.present);
  readonly unsaved = $derived.by(
    () => this.timeline !== this.#first && this.timeline !== this.#saved,
  );
  readonly canUndo = $derived(this.#history.past.length > 0);
  readonly canRedo = $derived(this.#history.future.length > 0);

  readonly all = $derived(readAgain(this.timeline));
  readonly told = new Told(
    () => this.timeline,
    () => this.all,
    () => this.find.query !== '',
  );
  readonly events = $derived(this.told.visible);
  readonly hidden = $derived(
    this.all.filter(({ id }) => reviewOf(this.timeline, id).hidden === true).length,
  );
  readonly find = new Finder(
    () => ({ documents: this.timeline.documents, actors: this.namedActors }),
    () => this.view.text,
  );
  /** What filters choose from: a story is told of starred events only. */
  readonly #tellsStory = $derived(this.#view.story);
  readonly #pool = $derived(
    this.#tellsStory ? this.events.filter((event) => event.starred) : this.told.counted,
  );
  /** As text, so that a view which changes something else counts nothing anew. */
  readonly #filterText = $derived(JSON.stringify(filterOf(this.#view)));
  readonly filter = $derived(JSON.parse(this.#filterText) as Filter);
  readonly facets = $derived(
    facets(this.#pool, { ...this.filter, text: this.find.query }, this.find.index),
  );
  readonly filtering = $derived(isFiltering(this.filter));
  readonly list = $derived(this.all.filter((event) => this.#isListed(event)));
  readonly placeOf = $derived(placesOf(this.list));
  readonly starred = $derived(idsOf(this.events.filter((event) => event.starred)));

  readonly #machineActors = $derived(this.timeline.actors);
  readonly #actorReview = $derived(this.timeline.actorReview);
  /** The actors as the editor left them, hidden ones too; the same list until one is edited. */
  readonly actors = $derived(actorsOf(this.#machineActors, this.#actorReview));
  /** The actors that lists and lanes name. */
  readonly namedActors = $derived(this.actors.filter(({ hidden }) => !hidden));
  /** Those of them that take part in an event, in the order of their weight. */
  readonly weighed = $derived(actorsByWeight(this.namedActors, this.told.counted));
  readonly #actorNames = $derived(namesOf(this.actors));
  /** The view of the address; an event that was merged stands for the one it went into. */
  readonly view = $derived.by<View>(() => {
    const event = this.#view.event && this.told.target(this.#view.event);
    return event === this.#view.event ? this.#view : { ...this.#view, event };
  });
  readonly #who = $derived(this.#view.who);
  /** The actor whose page is open. */
  readonly who = $derived(this.actors.find(({ id }) => id === this.#who) ?? null);
  readonly selected = $derived(this.told.event(this.view.event));
  /** Whether the address names an event, a document or an actor that is not open. */
  readonly astray = $derived.by(() => isAstray(this.#view, this.timeline, this.knows));
  readonly document = $derived(this.#documentOnShow());
  readonly lit = $derived(idsOf(this.eventsOf(this.pointed ?? this.paragraph)));

  constructor(timeline: Timeline, address: Address) {
    this.#address = address;
    this.#first = timeline;
    this.#history = begin(timeline);
    this.#view = address.read();
  }

  /** Follows the address as the reader goes back and forward; returns how to stop. */
  follow(): () => void {
    return this.#address.listen((view) => {
      this.#view = view;
      this.sheet = false;
      this.paragraph = null;
    });
  }

  /** Changes the view, and the address with it. */
  show(change: Partial<View>, step: Step = 'push'): void {
    this.#view = { ...this.#view, ...change };
    this.#address.write(this.#view, step);
  }

  select(id: string | null): void {
    this.paragraph = this.goal = this.aim = null;
    this.place = null;
    if (id === this.view.event && this.#view.document === null) return;
    this.show({ event: id, document: null, compare: false, who: null });
  }

  /** Opens the document at a paragraph. */
  read(document: string, paragraph: string): void {
    this.show({ document, who: null, compare: false });
    this.paragraph = this.goal = paragraphKey(document, paragraph);
    this.sheet = true;
  }

  /** The reader moved the drawing to these days: the list goes to the first event in them. */
  look(range: DayRange | null): void {
    this.show({ range, only: range !== null && this.#view.only }, 'replace');
    if (range) this.aim = firstIn(this.list, range)?.id ?? null;
  }

  choose(paragraph: string | null): void {
    this.paragraph = paragraph === this.paragraph ? null : paragraph;
  }

  /** Chooses a paragraph by its number: the only event that it tells is selected with it. */
  chooseNumber(paragraph: string): void {
    const [only, ...others] = this.eventsOf(paragraph);
    const chosen = this.paragraph === paragraph;
    if (!chosen && only && others.length === 0 && only.id !== this.view.event) {
      const here = this.document?.id ?? null;
      this.show({ event: only.id, document: only.sources[0]?.document === here ? null : here });
    }
    this.choose(paragraph);
  }

  clearFilters(): void {
    this.show(unfiltered(this.#view));
  }

  /** Replaces the timeline; undo brings back the one before. */
  edit(timeline: Timeline): void {
    this.#history = advance(this.#history, timeline);
  }

  markSaved(): void {
    this.#saved = this.timeline;
  }

  undo(): void {
    this.#history = undo(this.#history);
  }

  redo(): void {
    this.#history = redo(this.#history);
  }

  knows = (actor: string): boolean => this.#actorNames.has(actor);
  nameOf = (actor: string): string => this.#actorNames.get(actor) ?? actor;

  /** The visible events that a paragraph tells, in time order. */
  eventsOf(paragraph: string | null): readonly ReviewedEvent[] {
    return this.told.in(paragraph);
  }

  #isListed({ id, visible }: ReviewedEvent): boolean {
    if (visible) return this.facets.shown.has(id);
    return this.showHidden && !this.#tellsStory && reviewOf(this.timeline, id).hidden === true;
  }

  #documentOnShow(): TimelineDocument | null {
    const { documents } = this.timeline;
    const wanted = this.#view.document ?? this.selected?.sources[0]?.document;
    return documents.find((document) => document.id === wanted) ?? documents[0] ?? null;
  }
}
