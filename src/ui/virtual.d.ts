/** The timeline of the cables in data/, extracted when the page is built (scripts/seed.ts). */
declare module 'virtual:seed-timeline' {
  const timeline: import('../timeline/types.ts').Timeline;
  export default timeline;
}
