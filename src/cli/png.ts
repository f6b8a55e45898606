import { UsageError } from './exit.ts';

/** Families that a system without the page's own fonts is likely to have. */
const FALLBACK = 'Liberation Sans';

/**
 * A picture as PNG, `width` pixels wide. The renderer is an optional dependency with a binary for
 * most systems; everything else works without it.
 * @throws UsageError where it is not installed.
 */
export async function asPng(svg: string, width: number): Promise<Uint8Array> {
  const { Resvg } = await renderer();
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: true, defaultFontFamily: FALLBACK },
  });
  return picture.render().asPng();
}

async function renderer(): Promise<typeof import('@resvg/resvg-js')> {
  try {
    return await import('@resvg/resvg-js');
  } catch {
    throw new UsageError(
      'PNG needs the package @resvg/resvg-js, which is not installed here: npm install @resvg/resvg-js. SVG needs nothing.',
    );
  }
}
