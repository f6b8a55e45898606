import { select, zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from 'd3';
import type { Range } from '../../layout/range.ts';
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
/** Never closer than these days across the drawing. */
const CLOSEST = 3;

/** Only ctrl/⌘ + wheel zooms, so that the wheel still scrolls the page; one finger is not ours. */
const ours = (event: Event): boolean => {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if ('touches' in event) return (event as TouchEvent).touches.length > 1;
  return !(event instanceof MouseEvent) || event.button === 0;
};

const step = (event: WheelEvent): number => {
  const pixels = event.deltaMode === 0 ? event.deltaY : event.deltaY * PER_LINE;
  return Math.max(-MOST_PER_STEP, Math.min(MOST_PER_STEP, -pixels * PER_PIXEL));
};

type Zoomed = D3ZoomEvent<HTMLElement, unknown>;
const isDrag = (event: unknown): event is MouseEvent =>
  event instanceof MouseEvent && !(event instanceof WheelEvent);

/** d3-zoom on the drawing, its transform kept equal to the window; returns how to update it and stop. */
export function attachZoom(
  element: HTMLElement,
  host: ZoomHost,
): { sync: () => void; stop: () => void } {
  const behaviour = zoom<HTMLElement, unknown>()
    .filter(ours)
    .wheelDelta(step)
    .clickDistance(4)
    .tapDistance(0);
  const selection = select(element);
  const toRange = (t: ZoomTransform): Range => {
    const { base, left, right } = host.limits();
    const perPixel = (base.to - base.from) / (right - left);
    const day = (x: number): number => base.from + (t.invertX(x) - left) * perPixel;
    return { from: day(left), to: day(right) };
  };
  const speed = new Speed();
  behaviour.on('start', ({ sourceEvent }: Zoomed) => {
    if (sourceEvent instanceof MouseEvent) speed.start(sourceEvent.clientX, sourceEvent.timeStamp);
    if (sourceEvent) host.held();
  });
  behaviour.on('zoom', ({ sourceEvent, transform }: Zoomed) => {
    if (isDrag(sourceEvent)) speed.add(sourceEvent.clientX, sourceEvent.timeStamp);
    if (sourceEvent) host.moved(toRange(transform));
  });
  behaviour.on('end', ({ sourceEvent }: Zoomed) => {
    if (sourceEvent) host.ended(isDrag(sourceEvent) ? speed.at(sourceEvent.timeStamp) : 0);
  });
  selection.call(behaviour).on('dblclick.zoom', (event: MouseEvent) => {
    const box = element.getBoundingClientRect();
    host.fit(event.clientX - box.left, event.clientY - box.top);
  });
  const sync = (): void => {
    const { base, left, right } = host.limits();
    const { from, to } = host.window();
    const k = (base.to - base.from) / (to - from);
    const perDay = (right - left) / (base.to - base.from);
    const x = left - k * (left + (from - base.from) * perDay);
    behaviour
      .extent([
        [left, 0],
        [right, 1],
      ])
      .translateExtent([
        [left, -Infinity],
        [right, Infinity],
      ])
      .scaleExtent([1, Math.max(1, (base.to - base.from) / CLOSEST)]);
    selection.property('__zoom', zoomIdentity.translate(x, 0).scale(k));
  };
  return { sync, stop: () => void selection.on('.zoom', null) };
}
