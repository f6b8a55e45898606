import type { Excerpt } from './excerpt.ts';
import { frameSnippet } from './snippet.ts';

/** What an oEmbed consumer may ask for, in pixels. */
export interface OEmbedLimits {
  maxwidth?: number;
  maxheight?: number;
}

/** The width that a chart asks for where the consumer does not say, in pixels. */
const WIDTH = 720;

/**
 * Where the answer is kept: beside the chart page, as `talks.oembed.json` beside `talks.html`; null
 * for an address that is none.
 */
export function besideChart(page: string): string | null {
  if (!URL.canParse(page)) return null;
  const { origin, pathname } = new URL(page);
  const name = pathname.replace(/\/$/, '/chart').replace(/\.[^./]*$/, '');
  return `${origin}${name}.oembed.json`;
}

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
