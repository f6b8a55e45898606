import type { Theme, Tone } from '../../layout/pen.ts';

const TONES: readonly Tone[] = ['paper', 'raised', 'ink', 'soft', 'faint', 'rule', 'accent'];

/** The colours in force on an element, from its custom properties (forced colours included). */
export function readTheme(element: Element): Theme {
  const style = getComputedStyle(element);
  const color = (tone: Tone): string => style.getPropertyValue(`--chart-${tone}`).trim() || '#000';
  return Object.fromEntries(TONES.map((tone) => [tone, color(tone)])) as Record<Tone, string>;
}

const QUERIES = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];

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
