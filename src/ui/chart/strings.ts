import { grouped } from '../../layout/grouped.ts';

/** Every word of the chart that is not data. */
export const CHART = {
  region: 'Timeline',
  drawing: 'Timeline drawing',
  lanes: 'Lanes',
  lane: (name: string, n: number) => `${name}, ${n === 1 ? '1 event' : `${grouped(n)} events`}`,
  moveUp: (name: string) => `Move ${name} up`,
  moveDown: (name: string) => `Move ${name} down`,
  lanesHelp: 'Enter folds a lane; Alt with the up and down arrows moves it.',
  help: 'Arrow keys go from event to event and from lane to lane, plus and minus zoom, Enter opens the source, Escape clears.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  dense: 'Dense part',
  whole: 'Whole range',
  strip: 'Events over the whole range',
  controls: 'Zoom',
  several: (n: number) => `${grouped(n)} events`,
  more: (n: number) => `and ${grouped(n)} more`,
  unlabelled: (n: number) => (n > 0 ? `+${grouped(n)} not labelled` : ''),
  sources: (n: number) => (n === 1 ? '1 source' : `${n} sources`),
  by: (name: string) => `reported by ${name}`,
  negative: 'denied or cancelled',
  spoken: (at: number, of: number, parts: string[]) => `${at} of ${of}: ${parts.join(', ')}`,
} as const;
