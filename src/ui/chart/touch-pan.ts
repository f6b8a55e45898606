import { Speed } from './speed.ts';

/**
 * One finger pans sideways and leaves up and down to the page: with `touch-action: pan-y` the
 * browser takes the pointer away as soon as the finger goes upright. Pixels since the last move; pixels per millisecond at the end.
 */
export function attachTouchPan(
  element: HTMLElement,
  host: { held: () => void; panned: (pixels: number) => void; ended: (speed: number) => void },
): () => void {
  let pointer = -1;
  let x = 0;
  const speed = new Speed();
  const fingers = new Set<number>();
  const down = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') return;
    fingers.add(event.pointerId);
    pointer = fingers.size === 1 ? event.pointerId : -1;
    x = event.clientX;
    speed.start(x, event.timeStamp);
    host.held();
  };
  const move = (event: PointerEvent): void => {
    if (event.pointerId !== pointer) return;
    host.panned(event.clientX - x);
    x = event.clientX;
    speed.add(x, event.timeStamp);
  };
  const up = (event: PointerEvent): void => {
    fingers.delete(event.pointerId);
    if (event.pointerId !== pointer) return;
    pointer = -1;
    host.ended(event.type === 'pointerup' ? speed.at(event.timeStamp) : 0);
  };
  const stop = new AbortController();
  const { signal } = stop;
  element.addEventListener('pointerdown', down, { signal });
  element.addEventListener('pointermove', move, { signal });
  element.addEventListener('pointerup', up, { signal });
  element.addEventListener('pointercancel', up, { signal });
  return () => stop.abort();
}
