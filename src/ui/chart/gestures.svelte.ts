import type { Chart } from './chart.svelte.ts';
import { attachTouchPan } from './touch-pan.ts';
import { attachZoom } from './zoom.ts';

/** Mouse, wheel, touchpad and fingers on the drawing. */
export const gestures =
  (chart: Chart) =>
  (element: HTMLElement): (() => void) => {
    const zoom = attachZoom(element, {
      limits: () => {
        const { left, right } = chart.scene.scale;
        return { base: chart.base, left, right };
      },
      window: () => chart.window,
      moved: (range) => chart.move(range),
      ended: () => chart.settle(),
      fit: (x, y) => chart.fit(x, y),
    });
    const stopTouch = attachTouchPan(element, {
      panned: (pixels) => chart.pan(-pixels / chart.scene.scale.perDay),
      ended: () => chart.settle(),
    });
    $effect(zoom.sync);
    return () => {
      zoom.stop();
      stopTouch();
    };
  };
