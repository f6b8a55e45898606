import { brushX, pointers, select, type D3BrushEvent } from 'd3';
import type { AttachStrip } from './hands.ts';

/** Narrower than this the brush could not be held. */
const LEAST = 6;
/** Moves below this are not seen. */
const SAME = 0.2;

/** d3-brush on the density strip, kept equal to the window. */
export const attachBrush: AttachStrip = (group, host) => {
  const behaviour = brushX<unknown>().handleSize(10);
  const selection = select(group);
  let down = 0;
  behaviour.on('start', ({ sourceEvent }: D3BrushEvent<unknown>) => {
    if (sourceEvent) down = pointers(sourceEvent, group)[0]?.[0] ?? down;
  });
  let shown: [number, number] = [NaN, NaN];
  behaviour.on('brush', ({ sourceEvent, selection: range }: D3BrushEvent<unknown>) => {
    if (!sourceEvent || !isDrag(range)) return;
    shown = range;
    host.moved(...range);
  });
  behaviour.on('end', ({ sourceEvent, selection: range }: D3BrushEvent<unknown>) => {
    if (!sourceEvent) return;
    if (isDrag(range)) return host.ended();
    shown = [NaN, NaN];
    host.centred(down);
    sync();
  });
  let size = '';
  const sync = (): void => {
    const { left, height, ...box } = host.box();
    const right = Math.max(box.right, left + LEAST);
    const next = `${left} ${right} ${height}`;
    if (next !== size) {
      size = next;
      behaviour.extent([
        [left, 0],
        [right, height],
      ]);
      selection.call(behaviour);
      shown = [NaN, NaN];
    }
    const [a, b] = host.window();
    if (Math.abs(a - shown[0]) + Math.abs(b - shown[1]) < SAME) return;
    shown = [a, b];
    behaviour.move(selection, held(a, b, left, right));
  };
  return { sync, stop: () => void selection.on('.brush', null) };
};

/** A part of the strip that is wide enough to hold, also for a window that lies beside the strip. */
function held(a: number, b: number, left: number, right: number): [number, number] {
  const lacking = Math.max(0, LEAST - (b - a)) / 2;
  const x0 = Math.min(Math.max(left, a - lacking), right - LEAST);
  return [x0, Math.max(x0 + LEAST, Math.min(right, b + lacking))];
}

/** Wider than the tremble of a click. */
const isDrag = (range: unknown): range is [number, number] =>
  isPair(range) && range[1] - range[0] >= LEAST / 3;

const isPair = (range: unknown): range is [number, number] =>
  Array.isArray(range) && typeof range[0] === 'number';
