import { wantsStill } from './still.ts';

/** The speed falls to a third in so many milliseconds, and below the least (pixels per ms) it ends. */
const DECAY = 180;

/**
 * Runs on after a drag and slows down, as paper pushed over a table does; not where motion is not
 * wanted. `move` is handed what to add each frame, and says whether there was room for it.
 */
export function coast(
  speed: number,
  move: (distance: number) => boolean,
  done: () => void,
): () => void {
  if (wantsStill()) {
    done();
    return () => undefined;
  }
  const least = Math.abs(speed) / 40;
  let now = performance.now();
  let v = speed;
  let frame = 0;
  const tick = (time: number): void => {
    const passed = Math.max(0, time - now);
    now = time;
    const moved = move(v * passed);
    v *= Math.exp(-passed / DECAY);
    if (passed === 0 || (moved && Math.abs(v) > least)) frame = requestAnimationFrame(tick);
    else done();
  };
  frame = requestAnimationFrame(tick);
  return () => cancelAnimationFrame(frame);
}
