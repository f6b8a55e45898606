import { follow } from './follow.ts';

export interface BrushHost {
  /** The strip's box: left and right of its scale, and its height, in pixels. */
  box(): { left: number; right: number; height: number };
  /** The window on the strip, in pixels. */
  window(): [number, number];
  moved(x0: number, x1: number): void;
  ended(): void;
  /** A click beside the window. */
  centred(x: number): void;
}

/** Narrower than this the brush could not be held. */
const LEAST = 6;
/** Room to hold an edge by, in pixels. */
const HANDLE = 10;
/** Wider than the tremble of a click. */
const DRAG = LEAST / 3;

type Ends = [x0: number, x1: number];
/** What the hand does with the window, from how far it moved; null for a new one. */
const grips: Readonly<Record<string, ((ends: Ends, by: number) => Ends) | null>> = {
  overlay: null,
  selection: ([a, b], by) => [a + by, b + by],
  'handle--w': ([a, b], by) => [a + by, b],
  'handle--e': ([a, b], by) => [a, b + by],
};

/** The window on the density strip: drawn anew, moved, or held by an edge. */
export function attachBrush(
  group: SVGGElement,
  host: BrushHost,
): { sync: () => void; stop: () => void } {
  const rects = Object.keys(grips).map((name) => {
    const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    rect.setAttribute('class', name.startsWith('handle') ? `handle ${name}` : name);
    group.append(rect);
    return [name, rect] as const;
  });
  const place = (name: string, x: number, width: number): void => {
    const rect = rects.find(([one]) => one === name)?.[1];
    rect?.setAttribute('x', String(x));
    rect?.setAttribute('width', String(Math.max(0, width)));
    rect?.setAttribute('height', String(host.box().height));
  };
  const sync = (): void => {
    const { left, right } = host.box();
    const [a, b] = held(...host.window(), left, Math.max(right, left + LEAST));
    place('overlay', left, right - left);
    place('selection', a, b - a);
    place('handle--w', a - HANDLE / 2, HANDLE);
    place('handle--e', b - HANDLE / 2, HANDLE);
  };

  const press = (event: MouseEvent | TouchEvent): void => {
    const name = rects.find(([, rect]) => rect === event.target)?.[0];
    if (name === undefined || (event instanceof MouseEvent && event.button !== 0)) return;
    const origin = group.ownerSVGElement?.getBoundingClientRect().left ?? 0;
    const [first] = 'changedTouches' in event ? event.changedTouches : [event];
    const down = (first?.clientX ?? 0) - origin;
    const start = held(...host.window(), ...edges(host));
    let dragged = false;
    follow(
      event,
      (clientX) => {
        const [left, right] = edges(host);
        const x = Math.min(right, Math.max(left, clientX - origin));
        dragged ||= Math.abs(x - down) >= DRAG;
        if (!dragged) return;
        const [a, b] = grips[name]?.(start, x - down) ?? [down, x];
        host.moved(...kept([Math.min(a, b), Math.max(a, b)], name, left, right));
      },
      () => (dragged || name !== 'overlay' ? host.ended() : host.centred(down)),
    );
  };
  group.addEventListener('mousedown', press);
  group.addEventListener('touchstart', press, { passive: true });
  return {
    sync,
    stop: () => {
      group.removeEventListener('mousedown', press);
      group.removeEventListener('touchstart', press);
      for (const [, rect] of rects) rect.remove();
    },
  };
}

const edges = (host: BrushHost): Ends => {
  const { left, right } = host.box();
  return [left, Math.max(right, left + LEAST)];
};

/** A window that is moved keeps its width at the edges of the strip; any other is cut there. */
function kept([a, b]: Ends, name: string, left: number, right: number): Ends {
  if (name !== 'selection') return [Math.max(left, a), Math.min(right, Math.max(b, a + DRAG))];
  const x0 = Math.min(Math.max(left, a), right - (b - a));
  return [x0, x0 + b - a];
}

/** A part of the strip that is wide enough to hold, also for a window that lies beside the strip. */
function held(a: number, b: number, left: number, right: number): Ends {
  const lacking = Math.max(0, LEAST - (b - a)) / 2;
  const x0 = Math.min(Math.max(left, a - lacking), right - LEAST);
  return [x0, Math.max(x0 + LEAST, Math.min(right, b + lacking))];
}
