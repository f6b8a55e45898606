/** Where a press stands and moves to, in pixels of the window, with the event that says so. */
type Seen = (x: number, event: MouseEvent | TouchEvent) => void;

/** A press further from its start than this, in pixels, was a drag and no click. */
const CLICK = 4;

/** Follows a mouse button or a finger from its press to its release, wherever that is. */
export function follow(press: MouseEvent | TouchEvent, moved: Seen, ended: Seen): void {
  if (press instanceof MouseEvent) followMouse(press, moved, ended);
  else followFinger(press, moved, ended);
}

function followMouse(press: MouseEvent, moved: Seen, ended: Seen): void {
  let furthest = 0;
  const move = (event: MouseEvent): void => {
    furthest = Math.max(furthest, Math.abs(event.clientX - press.clientX));
    moved(event.clientX, event);
  };
  const up = (event: MouseEvent): void => {
    removeEventListener('mousemove', move);
    removeEventListener('mouseup', up);
    if (furthest > CLICK) swallowClick();
    ended(event.clientX, event);
  };
  addEventListener('mousemove', move);
  addEventListener('mouseup', up);
}

/** The browser makes a click of every release; after a drag it is not meant. */
function swallowClick(): void {
  const swallow = (event: Event): void => event.stopPropagation();
  addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => removeEventListener('click', swallow, { capture: true }));
}

function followFinger(press: TouchEvent, moved: Seen, ended: Seen): void {
  const { target, changedTouches } = press;
  const finger = changedTouches[0];
  if (!finger || !target) return;
  let x = finger.clientX;
  const own = (event: TouchEvent): Touch | undefined =>
    [...event.changedTouches].find(({ identifier }) => identifier === finger.identifier);
  const move = (event: Event): void => {
    const touch = own(event as TouchEvent);
    if (!touch) return;
    event.preventDefault();
    x = touch.clientX;
    moved(x, event as TouchEvent);
  };
  const up = (event: Event): void => {
    if (!own(event as TouchEvent)) return;
    target.removeEventListener('touchmove', move);
    for (const type of ['touchend', 'touchcancel']) target.removeEventListener(type, up);
    ended(x, event as TouchEvent);
  };
  target.addEventListener('touchmove', move, { passive: false });
  for (const type of ['touchend', 'touchcancel']) target.addEventListener(type, up);
}
