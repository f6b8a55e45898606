import { everything, type Filter } from '../timeline/filter.ts';

export const themes = ['auto', 'light', 'dark'] as const;
/** `auto` follows the reader's setting. */
export type ThemeChoice = (typeof themes)[number];

/** What whoever embeds a chart decides; an empty text leaves the part out or to the timeline. */
export interface Choices {
  /** Empty: the timeline's own title. */
  title: string;
  filter: Filter;
  /** Only events that an editor starred. */
  starred: boolean;
  theme: ThemeChoice;
  /** BCP 47, as `en`; strings and dates follow it, quotes stay as they were written. */
  language: string;
  /** Height of the frame in pixels; null for what the drawing needs. */
  height: number | null;
  /** Who stands behind the chart: `Embassy cables, National Archives`. */
  credit: string;
  /** Address that the chart links to; only http and https are taken. */
  link: string;
  /** What a reader who cannot see the chart is told; empty: a proposal is made. */
  alt: string;
  /** Address at which the chart page will be found; empty: beside the article. */
  address: string;
}

export const firstChoices: Choices = {
  title: '',
  filter: everything,
  starred: false,
  theme: 'auto',
  language: 'en',
  height: null,
  credit: '',
  link: '',
  alt: '',
  address: '',
};
