import { viewFromHash, viewToHash, type View } from '../timeline/view.ts';

/** `push` makes a step that Back undoes; `replace` does not. */
export type Step = 'push' | 'replace';

/** Where a page keeps its view, so that a test can hand in another. */
export interface Address {
  read(): View;
  write(view: View, step: Step): void;
  /** Calls back when the reader goes back, forward or to another address; returns how to stop. */
  listen(changed: (view: View) => void): () => void;
}

export const pageAddress: Address = {
  read: () => viewFromHash(location.hash),
  write(view, step) {
    const hash = viewToHash(view);
    if (hash === location.hash) return;
    const url = hash || location.pathname + location.search;
    if (step === 'push') history.pushState(null, '', url);
    else history.replaceState(null, '', url);
  },
  listen(changed) {
    const heard = (): void => changed(viewFromHash(location.hash));
    addEventListener('popstate', heard);
    return () => removeEventListener('popstate', heard);
  },
};
