import type { Chart } from './chart.svelte.ts';
import { attachTouchPan } from './touch-pan.ts';
import { attachZoom } from './zoom.ts';

/** A hand that lets go faster than this, in pixels per millisecond, throws what it holds. */
const FLICK = 0.25;

/** Mouse, wheel, touchpad and fingers on the drawing. */
export const gestures =
  (chart: Chart) =>
  (element: HTMLElement): (() => void) => {
    const held = (): void => chart.time.hold();
    const ended = (speed: number): void => {
      if (Math.abs(speed) < FLICK) chart.time.settle();
      else chart.time.coast(-speed / chart.scene.scale.perDay);
    };
    const zoom = attachZoom(element, {
      limits: () => {
        const { left, right } = chart.scene.scale;
        return { base: chart.time.base, left, right };
      },
      window: () => chart.time.range,
      moved: (range) => chart.time.move(range),
      held,
      ended,
      fit: (x, y) => chart.fit(x, y),
    });
    const stopTouch = attachTouchPan(element, {
      panned: (pixels) => chart.time.pan(-pixels / chart.scene.scale.perDay),
      held,
      ended,
    });
    $effect(zoom.sync);
    return () => {
      zoom.stop();
      stopTouch();
    };
  };
