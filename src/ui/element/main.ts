import { CableTimeline } from './cable-timeline.ts';
import { answerHeights } from './host-heights.ts';

/** Two script tags on one page define the element once. */
if (typeof customElements !== 'undefined' && !customElements.get('cable-timeline')) {
  customElements.define('cable-timeline', CableTimeline);
  answerHeights();
}
