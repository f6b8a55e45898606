import type { Theme, Tone } from '../../layout/pen.ts';

const TONES: readonly Tone[] = ['paper', 'raised', 'ink', 'soft', 'faint', 'rule', 'accent'];

/**
 * The colours in force on an element, from its custom properties (forced colours included).
 * Resolved, because a canvas takes the system's own colours for those of a light page.
 */
export function readTheme(element: Element): Theme {
  const probe = document.createElement('span');
  probe.style.display = 'none';
  probe.style.forcedColorAdjust = 'none';
  element.append(probe);
  const color = (tone: Tone): string => {
    probe.style.color = `var(--chart-${tone})`;
    return getComputedStyle(probe).color;
  };
  const theme = Object.fromEntries(TONES.map((tone) => [tone, color(tone)]));
  probe.remove();
  return theme as Record<Tone, string>;
}

const QUERIES = ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print'];

/** Calls back whenever the colours may have changed; returns how to stop. */
export function watchTheme(changed: () => void): () => void {
  const queries = QUERIES.map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  const attributes = new MutationObserver(changed);
  attributes.observe(document.documentElement, {
    attributeFilter: ['data-theme', 'class', 'style'],
  });
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
    attributes.disconnect();
  };
}
