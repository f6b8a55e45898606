import type { Language } from '../../language/types.ts';
import { CableTimeline } from './cable-timeline.ts';
import { answerHeights } from './host-heights.ts';

const NAME = 'cable-timeline';

/** Defines the element, once for a page; a second script adds its language to the first one's. */
export function start(language: Language): void {
  if (typeof customElements === 'undefined') return;
  const there = customElements.get(NAME) as typeof CableTimeline | undefined;
  (there ?? CableTimeline).speak(language);
  if (there) return;
  customElements.define(NAME, CableTimeline);
  answerHeights();
}
