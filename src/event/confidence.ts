/**
 * Weights of the parts of an event's confidence, in log-odds, fitted on labelled cables by scripts/fit-confidence.mjs. Parts that
 * stand in fewer than ten labelled events are set by hand, low: what is rare there is doubtful elsewhere.
 */
const WEIGHTS: Record<string, number> = {
  'named-participants': 0.9,
  'told-twice': 0.4,
  'told-in-other-cables': 0.4,
  'explicit-date': 0.2,
  'explicit-day': 0.1,
  'speech-verb': -0.2,
  'relative-date': -0.3,
  'event-verb': -0.3,
  'participants-nearby': -0.4,
  'no-participant': -0.4,
  'state-verb': -1.2,
  'thought-verb': -1.2,
  'long-span': -1.2,
  fragment: -0.6,
};
const BASE = 1.7;

/** Events below this are kept in the file and left out of the first view. */
const THRESHOLD = 0.5;

/** Confidence between 0 and 1 from the names of its parts; names without a weight count nothing. */
export function confidence(reasons: readonly string[]): number {
  const sum = reasons.reduce((total, reason) => total + (WEIGHTS[reason] ?? 0), BASE);
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}

export const isVisible = (value: number): boolean => value >= THRESHOLD;
