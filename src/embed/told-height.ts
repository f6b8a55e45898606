/** No chart is lower or higher than this, in pixels, whatever a frame says. */
const LEAST = 120;
const MOST = 4000;

/** The height that a message from a chart's frame tells, kept within bounds; null for any other. */
export function toldHeight(message: unknown): number | null {
  if (typeof message !== 'object' || message === null) return null;
  const { type, height } = message as { type?: unknown; height?: unknown };
  if (type !== 'cable-timeline:height' || typeof height !== 'number') return null;
  return Number.isFinite(height) ? Math.min(MOST, Math.max(LEAST, Math.ceil(height))) : null;
}
