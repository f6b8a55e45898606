/** The timeline of the cables in data/, extracted when the page is built (scripts/seed.ts). */
declare module 'virtual:seed-timeline' {
  const timeline: import('../timeline/types.ts').Timeline;
  export default timeline;
}

/** The chart's own script and style, built with whatever writes chart files (scripts/reader.ts). */
declare module 'virtual:chart-reader' {
  const assets: import('../embed/page.ts').ReaderAssets;
  export default assets;
  /** The style alone, for charts without a page of their own. */
  export const style: string;
}
