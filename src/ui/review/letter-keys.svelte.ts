const item = 'cable-timeline letters';

/** Whether single letters work as keys; remembered, since they are in the way of who speaks to the page. */
export class LetterKeys {
  #on = $state(remembered() !== 'off');

  get on(): boolean {
    return this.#on;
  }

  set on(on: boolean) {
    this.#on = on;
    try {
      localStorage.setItem(item, on ? 'on' : 'off');
    } catch {
      // A browser that keeps nothing forgets this too.
    }
  }
}

function remembered(): string | null {
  try {
    return localStorage.getItem(item);
  } catch {
    return null;
  }
}
