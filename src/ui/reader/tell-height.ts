import { heightMessages } from '../../embed/height-messages.ts';

/** Tells the host how high the chart is, in pixels, now and whenever that changes. */
export function tellHeight(element: HTMLElement): void {
  if (parent === window) return;
  const { search, hash, href } = location;
  const facts = { search, hash, href, name: window.name };
  let told = 0;
  const tell = (): void => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    if (height === 0 || height === told) return; // a hidden frame has no height to tell
    told = height;
    for (const message of heightMessages(height, facts)) parent.postMessage(message, '*');
  };
  new ResizeObserver(tell).observe(element);
}
