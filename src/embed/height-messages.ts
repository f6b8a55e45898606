/** What the dialects of height messages need to know of a frame's own address and name. */
export interface FrameFacts {
  /** `location.search` and `location.hash`. */
  search: string;
  hash: string;
  href: string;
  /** What the host calls the frame: its `name`. */
  name: string;
}

/** WordPress takes heights within these alone, in pixels. */
const WORDPRESS = { least: 200, most: 1000 } as const;

/**
 * One message for each system that lets a frame tell its height, in pixels: our own, pym.js
 * (`?childId=`), WordPress (`#?secret=`), AMP and Medium. Each goes to the host with `postMessage`.
 */
export function heightMessages(height: number, facts: FrameFacts): unknown[] {
  const query = new URLSearchParams(facts.search);
  const secret = new URLSearchParams(facts.hash.replace(/^#\??/, '')).get('secret');
  const child = query.get('childId');
  const clamped = Math.min(WORDPRESS.most, Math.max(WORDPRESS.least, height));
  return [
    { type: 'cable-timeline:height', id: query.get('id') ?? facts.name, height },
    ...(child === null ? [] : [`pymxPYMx${child}xPYMxheightxPYMx${height}`]),
    ...(secret === null ? [] : [{ message: 'height', value: clamped, secret }]),
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src: facts.href, context: 'iframe.resize', height }),
  ];
}
