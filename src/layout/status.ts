import type { Status } from '../event/types.ts';

/** Status by shape, not by colour. */
export type Look = 'solid' | 'hatched' | 'hollow' | 'muted';

interface StatusRow {
  status: Status;
  look: Look;
}

/** The order is the order of lanes and of the legend; its index is the status in a Model. */
export const STATUSES: readonly StatusRow[] = [
  { status: 'occurred', look: 'solid' },
  { status: 'reported', look: 'hatched' },
  { status: 'planned', look: 'hollow' },
  { status: 'proposed', look: 'hollow' },
  { status: 'background', look: 'muted' },
];

export const statusIndex = (status: Status): number =>
  STATUSES.findIndex((row) => row.status === status);

export const lookOf = (index: number): Look => STATUSES[index]?.look ?? 'solid';
