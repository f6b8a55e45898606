import { flushSync, mount } from 'svelte';
import Bench from './Bench.svelte';
import { BenchState } from './state.svelte.ts';
import { modelOfBench, type BenchEvent } from './model.ts';

/** What the comparison with other timelines drives; its README says what each call must do. */
export interface Adapter {
  name: string;
  load(events: readonly BenchEvent[], element: HTMLElement): void;
  zoom(factor: number): void;
  pan(pixels: number): void;
  filter(group: string | null): void;
  wheel: 'zoom';
  drag: 'pan';
  inputPoint: { x: number; y: number };
}

/** The comparison turns the wheel without a key; the product zooms only with one held down. */
function holdKey(element: HTMLElement): void {
  const hold = (event: WheelEvent): void => {
    if (event.ctrlKey) return;
    event.preventDefault();
    event.stopPropagation();
    const { deltaX, deltaY, deltaMode, clientX, clientY } = event;
    const init = { deltaX, deltaY, deltaMode, clientX, clientY, ctrlKey: true };
    const more = { bubbles: true, cancelable: true, view: window };
    event.target?.dispatchEvent(new WheelEvent('wheel', { ...init, ...more }));
  };
  element.addEventListener('wheel', hold, { capture: true, passive: false });
}

let state: BenchState | undefined;

export const adapter: Adapter = {
  name: 'cable-timeline',
  wheel: 'zoom',
  drag: 'pan',
  inputPoint: { x: 640, y: 340 },
  load(events, element) {
    state = new BenchState(modelOfBench(events));
    holdKey(element);
    mount(Bench, { target: element, props: { state } });
    flushSync();
  },
  zoom(factor) {
    flushSync(() => state?.zoom(factor));
  },
  pan(pixels) {
    flushSync(() => state?.pan(pixels));
  },
  filter(group) {
    flushSync(() => state?.filter(group));
  },
};
