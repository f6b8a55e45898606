import { languageFor } from '../language/pick.ts';
import type { Theme } from '../layout/pen.ts';
import { pictureOf, type Picture } from '../layout/picture.ts';
import { DARK, drawSvg, LIGHT, STANDING_MARGIN } from '../layout/svg.ts';
import { dataOfExcerpt, windowOf } from './data.ts';
import type { Excerpt } from './excerpt.ts';

/** Below this width in pixels lanes have no room for their names: all events stand in one. */
export const NARROW = 540;

/** Widths in pixels of the two drawings that the file holds for readers without script. */
const COLUMN = 720;
const PHONE = 360;

/** Colours that follow the page they stand in. */
const OF_PAGE: Theme = {
  paper: 'var(--paper)',
  raised: 'var(--raised)',
  ink: 'var(--ink)',
  soft: 'var(--soft)',
  faint: 'var(--faint)',
  rule: 'var(--rule)',
  accent: 'var(--accent)',
};

function pictureAt(excerpt: Excerpt, width: number, title: string): Picture {
  const language = languageFor(excerpt.language);
  const data = dataOfExcerpt(excerpt, language, width < NARROW ? 'none' : 'actor');
  const picture = pictureOf(data, windowOf(excerpt, data), width, title);
  return excerpt.alt === '' ? picture : { ...picture, alt: excerpt.alt };
}

/**
 * The chart as one SVG file, `width` pixels wide, with title, summary and source; without a theme of
 * its own it is light.
 */
export function standingSvg(excerpt: Excerpt, width: number): string {
  const { title, theme, credit, link } = excerpt;
  const source = credit || (link ?? '');
  const label = languageFor(excerpt.language).say('credit');
  const picture = {
    ...pictureAt(excerpt, width - 2 * STANDING_MARGIN, title),
    credit: source === '' ? '' : `${label} ${source}`,
  };
  return drawSvg(picture, theme === 'dark' ? DARK : LIGHT);
}

/** The two drawings inside the chart page, of which the style sheet shows one. */
export function pageDrawings(excerpt: Excerpt): string {
  const draw = (width: number, name: string): string =>
    `<div class="${name}">${drawSvg(pictureAt(excerpt, width, ''), OF_PAGE, `${name}-`)}</div>`;
  return draw(COLUMN, 'wide') + draw(PHONE, 'narrow');
}
