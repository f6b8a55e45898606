import { easeCubicOut } from 'd3';
import type { Range } from '../../layout/range.ts';
import { wantsStill } from './still.ts';

const MOST = 180;

/** Goes from one window to another in at most 180 ms; at once where motion is not wanted. */
export function glide(
  from: Range,
  to: Range,
  show: (range: Range) => void,
  done: () => void,
): () => void {
  if (wantsStill()) {
    show(to);
    done();
    return () => undefined;
  }
  const begin = performance.now();
  let frame = 0;
  const tick = (now: number): void => {
    const t = Math.min(1, Math.max(0, now - begin) / MOST);
    const e = easeCubicOut(t);
    show(t === 1 ? to : { from: mix(from.from, to.from, e), to: mix(from.to, to.to, e) });
    if (t < 1) frame = requestAnimationFrame(tick);
    else done();
  };
  frame = requestAnimationFrame(tick);
  return () => cancelAnimationFrame(frame);
}

const mix = (a: number, b: number, t: number): number => a + (b - a) * t;
