import type { Range } from '../../layout/range.ts';
import { follow } from './follow.ts';
import { attachPinch } from './pinch.ts';
import { within } from './ranges.ts';
import { Speed } from './speed.ts';

export interface ZoomHost {
  /** All that can be reached, in days, and where its two ends stand in pixels. */
  limits(): { base: Range; left: number; right: number };
  window(): Range;
  /** During a gesture, many times. */
  moved(range: Range): void;
  /** The hand lies on the drawing. */
  held(): void;
  /** With the speed in pixels per millisecond at which the hand let go. */
  ended(speed: number): void;
  fit(x: number, y: number): void;
}

/** A wheel notch zooms by a fifth; a pinch on a touchpad sends many small steps. */
const PER_PIXEL = 0.01;
const MOST_PER_STEP = 0.25;
const PER_LINE = 20;
/** A wheel that rests so long, in milliseconds, has let go. */
const REST = 150;
/** Never closer than these days across the drawing. */
const CLOSEST = 3;

/** Powers of two. */
const step = (event: WheelEvent): number => {
  const pixels = event.deltaMode === 0 ? event.deltaY : event.deltaY * PER_LINE;
  return Math.max(-MOST_PER_STEP, Math.min(MOST_PER_STEP, -pixels * PER_PIXEL));
};

/** A window zoomed by a factor, so that the day at a share of its width stands at another. */
function zoomed(range: Range, factor: number, base: Range, share: number, to = share): Range {
  const width = range.to - range.from;
  const day = range.from + share * width;
  const next = Math.min(base.to - base.from, Math.max(CLOSEST, width / factor));
  return within({ from: day - to * next, to: day + (1 - to) * next }, base);
}

/** Mouse, wheel and two fingers on the drawing; returns how to tell it of a new window, and stop. */
export function attachZoom(
  element: HTMLElement,
  host: ZoomHost,
): { sync: () => void; stop: () => void } {
  /** Ahead of the host's window while several events fall into one frame. */
  let ahead: Range | null = null;
  const now = (): Range => ahead ?? host.window();
  const show = (range: Range): void => host.moved((ahead = range));
  const shareOf = (clientX: number): number => {
    const { left, right } = host.limits();
    return (clientX - element.getBoundingClientRect().left - left) / (right - left);
  };

  let resting = 0;
  const wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return; // the wheel alone scrolls the page
    event.preventDefault();
    if (resting === 0) host.held();
    clearTimeout(resting);
    resting = window.setTimeout(() => {
      resting = 0;
      host.ended(0);
    }, REST);
    show(zoomed(now(), 2 ** step(event), host.limits().base, shareOf(event.clientX)));
  };

  const press = (down: MouseEvent): void => {
    if (down.button !== 0) return;
    const start = host.window();
    const { base, left, right } = host.limits();
    const perPixel = (start.to - start.from) / (right - left);
    const speed = new Speed();
    speed.start(down.clientX, down.timeStamp);
    host.held();
    follow(
      down,
      (x, event) => {
        speed.add(x, event.timeStamp);
        const days = (down.clientX - x) * perPixel;
        show(within({ from: start.from + days, to: start.to + days }, base));
      },
      (_, event) => host.ended(speed.at(event.timeStamp)),
    );
  };

  let first: { range: Range; apart: number; share: number } | null = null;
  const stopPinch = attachPinch(element, {
    began: ({ apart, x }) => {
      host.held();
      first = { range: host.window(), apart, share: shareOf(x) };
    },
    moved: ({ apart, x }) => {
      if (!first) return;
      const { base } = host.limits();
      show(zoomed(first.range, apart / first.apart, base, first.share, shareOf(x)));
    },
    ended: () => host.ended(0),
  });

  const double = (event: MouseEvent): void => {
    const box = element.getBoundingClientRect();
    host.fit(event.clientX - box.left, event.clientY - box.top);
  };
  element.addEventListener('wheel', wheel, { passive: false });
  element.addEventListener('mousedown', press);
  element.addEventListener('dblclick', double);
  return {
    sync: () => {
      host.window();
      ahead = null;
    },
    stop: () => {
      clearTimeout(resting);
      element.removeEventListener('wheel', wheel);
      element.removeEventListener('mousedown', press);
      element.removeEventListener('dblclick', double);
      stopPinch();
    },
  };
}
