import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page, TestInfo } from '@playwright/test';

const file = 'docs/screenshots/fonts.json';

/** Widths of a line of text in the page's fonts, in pixels: other fonts, other widths. */
function widths(): Record<string, number> {
  const context = document.createElement('canvas').getContext('2d');
  const style = getComputedStyle(document.documentElement);
  const width = (name: string): [string, number] => {
    if (context) context.font = `100px ${style.getPropertyValue(name)}`;
    return [
      name,
      Math.round(context?.measureText('Norhavn, 12 May 2006: ågrêed “so” …').width ?? 0),
    ];
  };
  return Object.fromEntries(['--sans', '--serif', '--mono'].map(width));
}

/** Whether this machine writes with the fonts that the pictures in the docs were made with. */
export async function sameFonts(page: Page, { config }: TestInfo): Promise<boolean> {
  const here = `${JSON.stringify(await page.evaluate(widths), null, 2)}\n`;
  if (config.updateSnapshots === 'all') writeFileSync(file, here);
  return existsSync(file) && readFileSync(file, 'utf8') === here;
}
