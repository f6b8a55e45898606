import { viewFromHash, viewToHash, type View } from '../../timeline/view.ts';

/** Where a chart keeps its view; null for a chart that must leave its host's address alone. */
export interface ReaderAddress {
  read(): View;
  write(view: View): void;
  /** The address of a view, to be copied. */
  of(view: View): string;
  /** Calls back when the address changes; returns how to stop. */
  listen(changed: (view: View) => void): () => void;
}

/** The chart page's own address. It takes no step in the host's history. */
export const frameAddress: ReaderAddress = {
  read: () => viewFromHash(location.hash.replace(/^#\?/, '#')),
  write(view) {
    try {
      history.replaceState(null, '', viewToHash(view) || location.pathname + location.search);
    } catch {
      // A page without an address of its own (`srcdoc`) holds its view while it is open.
    }
  },
  of: (view) => location.href.replace(/#.*$/, '') + viewToHash(view),
  listen(changed) {
    const heard = (): void => changed(viewFromHash(location.hash));
    addEventListener('hashchange', heard);
    return () => removeEventListener('hashchange', heard);
  },
};
