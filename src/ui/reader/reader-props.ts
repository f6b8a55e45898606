import type { Excerpt } from '../../embed/excerpt.ts';
import type { Language } from '../../language/types.ts';
import type { ReaderAddress } from './frame-address.ts';

/** A chart as it is read in an article. */
export interface ReaderProps {
  excerpt: Excerpt;
  /** Where the chart keeps its view; null where it must leave the page's address alone. */
  address: ReaderAddress | null;
}

/** The same, and who speaks: a chart in an article carries one language alone. */
export interface SpokenReaderProps extends ReaderProps {
  language: Language;
}
