/** An element made from a string of our own SVG, parsed as XML: no markup in it can come alive. */
export const svgNode = (svg: string): Element =>
  new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
