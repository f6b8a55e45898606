import './ui/element/main.ts';

/** Importing this module defines `<cable-timeline>`. */
export { CableTimeline } from './ui/element/cable-timeline.ts';
