/** Milliseconds after which whoever opened the page has most likely come to stay. */
const settled = 1000;

/**
 * Lets the browser keep the page itself, to open without a network or as an app of its own. Only
 * where it is served: a file on disk is kept already.
 */
export function keepPage(): void {
  if (!import.meta.env.PROD || location.protocol === 'file:') return;
  const manifest = Object.assign(document.createElement('link'), {
    rel: 'manifest',
    href: 'manifest.webmanifest',
  });
  document.head.append(manifest);
  if (!('serviceWorker' in navigator)) return;
  // A browser that refuses shows the page all the same, as long as there is a network.
  setTimeout(
    () => void navigator.serviceWorker.register('service-worker.js').catch(() => {}),
    settled,
  );
}
