import type { Excerpt } from '../../embed/excerpt.ts';
import { factsIn } from '../../embed/facts.ts';
import { dataOfExcerpt } from '../../embed/data.ts';
import { lanesHeight } from '../../embed/natural-height.ts';
import { summaryLine } from '../../embed/summary.ts';
import type { Language } from '../../language/types.ts';
import { countsOf, passing } from '../../embed/passing.ts';
import { firstReaderView, type ReaderView } from '../../embed/reader-view.ts';
import { idsOf } from '../../util/ids-of.ts';
import { toggled } from '../toggled.ts';
import type { ReaderAddress } from './frame-address.ts';
import type { SpokenReaderProps } from './reader-props.ts';

/** The state of a chart in an article: what it shows is fixed, how it is looked at is the reader's. */
export class Reader {
  readonly excerpt: Excerpt;
  readonly address: ReaderAddress | null;
  readonly language: Language;
  readonly facts;
  readonly summary: string;
  /** Height of all lanes together, in pixels. */
  readonly lanesHeight: number;
  #view = $state.raw<ReaderView>(firstReaderView);

  constructor({ excerpt, address, language }: SpokenReaderProps) {
    this.excerpt = excerpt;
    this.address = address;
    this.language = language;
    this.facts = factsIn(excerpt, language);
    this.summary = summaryLine(excerpt, language);
    this.lanesHeight = lanesHeight(dataOfExcerpt(excerpt, language).grouping.heads.length);
    if (address) this.#view = address.read();
  }

  get say(): Language['say'] {
    return this.language.say;
  }

  get view(): ReaderView {
    return this.#view;
  }

  /** What passes whoever takes part: an actor's count is what choosing it would show. */
  readonly #anyone = $derived.by(() =>
    passing(this.excerpt.events, { actors: [], statuses: this.#view.statuses, range: null }),
  );
  readonly counts = $derived.by(() => countsOf(this.#anyone));
  readonly list = $derived.by(() =>
    passing(this.#anyone, { actors: this.#view.actors, statuses: [], range: null }),
  );
  readonly shown: ReadonlySet<string> = $derived.by(() => idsOf(this.list));
  readonly at = $derived.by(() => this.list.findIndex(({ id }) => id === this.#view.event));
  readonly selected = $derived.by(() => this.list[this.at] ?? null);
  readonly filtering = $derived.by(() => this.#view.actors.length + this.#view.statuses.length > 0);

  /** Follows the address; returns how to stop. */
  follow(): () => void {
    return this.address?.listen((view) => (this.#view = view)) ?? ((): void => undefined);
  }

  show(change: Partial<ReaderView>): void {
    this.#view = { ...this.#view, ...change };
    this.address?.write(this.#view);
  }

  select(id: string | null): void {
    if (id !== this.#view.event) this.show({ event: id });
  }

  /** To the next event of the list or the one before; from none to the first. */
  step(by: 1 | -1): void {
    const event = this.list[this.at < 0 ? 0 : this.at + by];
    if (event) this.select(event.id);
  }

  toggle(actor: string): void {
    this.show({ actors: toggled(this.#view.actors, actor) });
  }

  showAll(): void {
    this.show({ actors: [], statuses: [] });
  }
}
