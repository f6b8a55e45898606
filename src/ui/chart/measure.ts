import { textWidth } from '../../layout/text-width.ts';
import type { Theme } from '../../layout/pen.ts';
import type { Chart } from './chart.svelte.ts';
import { readTheme, watchTheme } from './theme.ts';

const SAMPLE = 'Hamburgefonstiv 0123456789 Ministry of Foreign Affairs';
/** Room for hinting: a label measured too narrow would touch its neighbour. */
const SLACK = 1.02;

/** How much wider the page's font runs than the table of widths. */
function fontScale(element: Element): number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return 1.1;
  context.font = `12px ${getComputedStyle(element).fontFamily}`;
  return Math.max(0.9, (context.measureText(SAMPLE).width / textWidth(SAMPLE)) * SLACK);
}

/** Text is set in rem, so the root says how large the reader wants it. */
const textScale = (): number =>
  parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;

/** Reads width, room for lanes (`max-height` of `.scroller`), font and colours, now and on change. */
export const measuring =
  (chart: Chart, themed: (theme: Theme) => void) =>
  (element: HTMLElement): (() => void) => {
    let before = '';
    const read = (): void => {
      const scroller = element.querySelector('.scroller');
      const room = scroller ? parseFloat(getComputedStyle(scroller).maxHeight) : NaN;
      if (room > 0) chart.room = room;
      chart.width = Math.floor(element.clientWidth);
      chart.textScale = textScale();
      chart.fontScale = fontScale(element) * chart.textScale;
      const theme = readTheme(element);
      const key = JSON.stringify(theme);
      if (key !== before) themed(theme);
      before = key;
    };
    read();
    let frame = 0;
    /** In the observer's own turn a new size would be one more notification than it delivers. */
    const soon = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(read);
    };
    const observer = new ResizeObserver(soon);
    observer.observe(element);
    addEventListener('resize', read);
    const stop = watchTheme(read);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
      removeEventListener('resize', read);
      stop();
    };
  };
