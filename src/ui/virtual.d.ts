/** The timeline of the cables in data/, extracted when the page is built (scripts/seed.ts). */
declare module 'virtual:seed-timeline' {
  import type { Timeline } from '../timeline/types.ts';
  const timeline: Timeline;
  export default timeline;
}
