import type { Excerpt } from '../../embed/excerpt.ts';
import type { ReaderAddress } from './frame-address.ts';

/** A chart as it is read in an article. */
export interface ReaderProps {
  excerpt: Excerpt;
  /** Where the chart keeps its view; null where it must leave the page's address alone. */
  address: ReaderAddress | null;
}
