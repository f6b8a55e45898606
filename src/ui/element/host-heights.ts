import { toldHeight } from '../../embed/told-height.ts';

/**
 * Gives frames that hold a chart the height that the chart tells. A message counts by the window it
 * comes from: inside a sandbox its origin says nothing. Returns how to stop.
 */
export function answerHeights(): () => void {
  const heard = (event: MessageEvent<unknown>): void => {
    const height = toldHeight(event.data);
    if (height === null) return;
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === event.source) frame.style.height = `${height}px`;
  };
  addEventListener('message', heard);
  return () => removeEventListener('message', heard);
}
