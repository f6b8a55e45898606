import { style } from 'virtual:chart-reader';

let sheet: CSSStyleSheet | undefined;

/** The chart's style, shared by all elements of a page; no policy of the host forbids it. */
export function chartStyle(): CSSStyleSheet {
  if (sheet) return sheet;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(`${style}:host{display:block}.why{font:13px/1.45 sans-serif}`);
  return sheet;
}
