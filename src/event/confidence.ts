/**
 * Weights of the parts of an event's confidence, in log-odds. They were set on labelled cables: a dated noun or verb of the lists with
 * a named participant stands near .9, a date that hangs on a bare state near .4.
 */
const WEIGHTS: Record<string, number> = {
  'event-noun': 1.2,
  'event-verb': 1,
  'speech-verb': 0.5,
  'state-verb': -1,
  'thought-verb': -1,
  'unknown-verb': 0.3,
  'dated-document': 0.8,
  'named-participants': 0.9,
  'participants-nearby': -0.4,
  'no-participant': -0.7,
  'explicit-day': 0.8,
  'explicit-date': 0.4,
  'relative-date': 0.2,
  'vague-date': -0.6,
  'year-from-document': -0.1,
  'long-span': -1.2,
  'told-twice': 0.7,
  conditional: -0.3,
  fragment: -0.6,
};
const BASE = 0.2;

/** Events below this are kept in the file and left out of the first view. */
const THRESHOLD = 0.45;

/** Confidence between 0 and 1 from the names of its parts; names without a weight count nothing. */
export function confidence(reasons: readonly string[]): number {
  const sum = reasons.reduce((total, reason) => total + (WEIGHTS[reason] ?? 0), BASE);
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}

export const isVisible = (value: number): boolean => value >= THRESHOLD;
