import { readerHash, readerViewIn, type ReaderView } from '../../embed/reader-view.ts';

/** Where a chart keeps its view; null for a chart that must leave its host's address alone. */
export interface ReaderAddress {
  read(): ReaderView;
  write(view: ReaderView): void;
  /** The address of a view, to be copied. */
  of(view: ReaderView): string;
  /** Calls back when the address changes; returns how to stop. */
  listen(changed: (view: ReaderView) => void): () => void;
}

/** The chart page's own address. It takes no step in the host's history. */
export const frameAddress: ReaderAddress = {
  read: () => readerViewIn(location.hash),
  write(view) {
    try {
      history.replaceState(null, '', readerHash(view) || location.pathname + location.search);
    } catch {
      // A page without an address of its own (`srcdoc`) holds its view while it is open.
    }
  },
  of: (view) => location.href.replace(/#.*$/, '') + readerHash(view),
  listen(changed) {
    const heard = (): void => changed(readerViewIn(location.hash));
    addEventListener('hashchange', heard);
    return () => removeEventListener('hashchange', heard);
  },
};
