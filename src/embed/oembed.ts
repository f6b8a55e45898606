import type { Excerpt } from './excerpt.ts';
import { frameSnippet } from './snippet.ts';

/** What an oEmbed consumer may ask for, in pixels. */
export interface OEmbedLimits {
  maxwidth?: number;
  maxheight?: number;
}

/** The width that a chart asks for where the consumer does not say, in pixels. */
const WIDTH = 720;

/** An oEmbed 1.0 answer of type `rich`, which a static host can keep as a file beside the chart. */
export function oEmbed(
  excerpt: Excerpt,
  address: string,
  natural: number,
  { maxwidth = WIDTH, maxheight = natural }: OEmbedLimits = {},
): Record<string, string | number> {
  const height = Math.min(natural, maxheight);
  return {
    version: '1.0',
    type: 'rich',
    title: excerpt.title,
    ...(excerpt.credit === '' ? {} : { author_name: excerpt.credit }),
    width: Math.min(WIDTH, maxwidth),
    height,
    html: frameSnippet(excerpt, address, height),
    cache_age: 86_400,
  };
}
