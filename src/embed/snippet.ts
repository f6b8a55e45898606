import { escapeXml } from '../layout/svg-pen.ts';
import type { Choices } from './choices.ts';
import type { Excerpt } from './excerpt.ts';
import { proposedAlt } from './proposed-alt.ts';

const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** Where the chart page is: its address, or its name beside the article. */
export const chartAddress = ({ address }: Pick<Choices, 'address'>): string =>
  address.trim() || 'chart.html';

/**
 * The frame to paste into an article, `height` pixels high. Systems that drop the frame keep the
 * link inside it; nothing else is needed for it to work.
 */
export function frameSnippet(excerpt: Excerpt, address: string, height: number): string {
  const [title, src] = [escapeXml(excerpt.title), escapeXml(address)];
  return (
    `<iframe src="${src}" title="${title}" loading="lazy" width="100%" height="${height}" ` +
    `style="border:0;width:0;min-width:100%" sandbox="${SANDBOX}" ` +
    `referrerpolicy="no-referrer" allow="fullscreen"><a href="${src}">${title}</a></iframe>`
  );
}

/** The file that defines the element and speaks a language. */
export const elementScript = (language: string): string =>
  language === 'en' ? 'cable-timeline.js' : `cable-timeline.${language}.js`;

/**
 * The element to paste: one script tag, and inside the element what stays where scripts do not run.
 * Which events it shows is told by the file at `timeline`, which holds no others. `height` is the
 * least height in pixels; null for what the drawing needs.
 */
export function elementSnippet(
  excerpt: Excerpt,
  script: string,
  timeline: string,
  height: number | null = null,
): string {
  const { alt, range, theme, language, credit, link } = excerpt;
  const attributes = Object.entries({
    src: timeline,
    from: range?.from,
    to: range?.to,
    theme: theme === 'auto' ? '' : theme,
    lang: language === 'en' ? '' : language,
    height: height ? String(height) : '',
    credit,
    link,
  }).flatMap(([name, value]) => (value ? ` ${name}="${escapeXml(value)}"` : []));
  return (
    `<script src="${escapeXml(script)}" async></script>\n` +
    `<cable-timeline${attributes.join('')}>\n` +
    `  <p>${escapeXml(alt || proposedAlt(excerpt))}</p>\n</cable-timeline>`
  );
}

/** The picture to paste where nothing moves: print, newsletters, systems that strip frames. */
export function pictureSnippet(excerpt: Excerpt, address: string, picture: string): string {
  const alt = escapeXml(excerpt.alt || proposedAlt(excerpt));
  const image = `<img src="${escapeXml(picture)}" alt="${alt}" style="max-width:100%;height:auto">`;
  const credit = excerpt.credit === '' ? '' : ` ${escapeXml(excerpt.credit)}`;
  return (
    `<figure>${/^https?:/.test(address) ? `<a href="${escapeXml(address)}">${image}</a>` : image}` +
    `<figcaption>${escapeXml(excerpt.title)}.${credit}</figcaption></figure>`
  );
}
