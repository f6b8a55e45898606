/** Two fingers: how far apart, and where their middle is, in pixels of the window. */
export interface Fingers {
  apart: number;
  x: number;
}

function fingersOf({ touches }: TouchEvent): Fingers | null {
  const [a, b] = touches;
  if (!a || !b || touches.length !== 2) return null;
  const apart = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
  return { apart: Math.max(1, apart), x: (a.clientX + b.clientX) / 2 };
}

/** Two fingers on an element, from the moment the second comes down; returns how to stop. */
export function attachPinch(
  element: HTMLElement,
  host: {
    began: (fingers: Fingers) => void;
    moved: (fingers: Fingers) => void;
    ended: () => void;
  },
): () => void {
  let pinching = false;
  const change = (event: TouchEvent): void => {
    const fingers = fingersOf(event);
    if (fingers) host.began(fingers);
    else if (pinching) host.ended();
    pinching = fingers !== null;
  };
  const move = (event: TouchEvent): void => {
    const fingers = pinching ? fingersOf(event) : null;
    if (!fingers) return;
    event.preventDefault(); // else the browser would magnify the page
    host.moved(fingers);
  };
  const types = ['touchstart', 'touchend', 'touchcancel'] as const;
  for (const type of types) element.addEventListener(type, change, { passive: true });
  element.addEventListener('touchmove', move, { passive: false });
  return () => {
    for (const type of types) element.removeEventListener(type, change);
    element.removeEventListener('touchmove', move);
  };
}
