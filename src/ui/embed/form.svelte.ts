import { firstChoices, type Choices, type ThemeChoice } from '../../embed/choices.ts';
import { excerptOf } from '../../embed/choose.ts';
import { naturalHeight } from '../../embed/natural-height.ts';
import { besideChart } from '../../embed/oembed.ts';
import { proposedAlt } from '../../embed/proposed-alt.ts';
import { rangeBetween } from '../../embed/range-between.ts';
import { webAddress } from '../../embed/web-address.ts';
import type { Timeline } from '../../timeline/types.ts';
import { everything, isFiltering } from '../../timeline/filter.ts';
import { filterOf, type View } from '../../timeline/view.ts';

/** Width of an article's column, in pixels: what the proposed height is for. */
const COLUMN = 640;

/** What is filled in in the dialog, and the chart that follows from it. */
export class EmbedForm {
  readonly #timeline: Timeline;
  readonly #view: View;
  title = $state('');
  from = $state('');
  to = $state('');
  actors = $state.raw<readonly string[]>([]);
  filtered = $state(true);
  starred = $state(false);
  theme = $state<ThemeChoice>('auto');
  language = $state('en');
  /** As typed; empty or no number is the proposed height. */
  height = $state<number | null>(null);
  /** What the preview of a column needs, in pixels; 0 until it has said so. */
  needed = $state(0);
  credit = $state('');
  link = $state('');
  address = $state('');
  /** Null while the proposal stands. */
  #alt = $state<string | null>(null);

  constructor(timeline: Timeline, view: View) {
    this.#timeline = timeline;
    this.#view = view;
    this.title = timeline.title;
    this.actors = view.actors;
    this.from = view.range?.from ?? '';
    this.to = view.range?.to ?? '';
  }

  /** Whether the page narrows its list by more than actors and days. */
  get narrowed(): boolean {
    return isFiltering({ ...filterOf(this.#view), actors: [], range: null });
  }

  readonly choices = $derived.by((): Choices => {
    const { title, starred, theme, language, height, credit, link, address } = this;
    const kept = this.filtered ? filterOf(this.#view) : everything;
    const turned = this.from !== '' && this.to !== '' && this.from > this.to;
    const range = turned ? null : rangeBetween(this.from, this.to);
    const filter = { ...kept, actors: this.actors, range };
    const shared = { title, filter, starred, theme, language, height, credit, link, address };
    return { ...firstChoices, ...shared, alt: this.#alt ?? '' };
  });
  readonly excerpt = $derived.by(() => excerptOf(this.#timeline, this.choices));
  readonly proposal = $derived.by(() => proposedAlt(this.excerpt));
  /** As typed, where it is a height that a frame may have. */
  readonly chosenHeight = $derived.by(() => {
    const { height } = this;
    return height !== null && height >= 200 && height <= 4000 ? Math.round(height) : null;
  });
  readonly frameHeight = $derived.by(
    () => this.chosenHeight ?? (this.needed || naturalHeight(this.excerpt, COLUMN)),
  );

  /** Where the chart's oEmbed answer will be, once it is known where the chart will be. */
  get oembed(): string | null {
    return besideChart(webAddress(this.address) ?? '');
  }

  get alt(): string {
    return this.#alt ?? this.proposal;
  }

  set alt(text: string) {
    this.#alt = text;
  }
}
