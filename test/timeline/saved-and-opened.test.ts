import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reviewedActors } from '../../src/timeline/actors.ts';
import { begin } from '../../src/timeline/history.ts';
import { readAgain } from '../../src/timeline/read-again.ts';
import { reviewed } from '../../src/timeline/review.ts';
import { parseTimeline } from '../../src/timeline/schema.ts';
import { sound } from '../../src/timeline/sound.ts';
import type { Timeline } from '../../src/timeline/types.ts';
import { timeline as harbour } from '../ui/fixtures/harbour.ts';
import { anySteps, edits, taken, type Step } from './any-edits.ts';

/** A session of an editor, and which kinds of steps changed anything in it. */
function session(steps: readonly Step[], done = new Set<string>()): Timeline {
  return steps.reduce((history, step) => {
    const next = taken(history, step);
    if (next !== history) done.add(step.kind);
    return next;
  }, begin(harbour)).present;
}

test('what is saved after any edits opens as it was', () => {
  const done = new Set<string>();
  fc.assert(
    fc.property(anySteps, (steps) => {
      const edited = session(steps, done);
      const { timeline, faults } = sound(parseTimeline(JSON.stringify(edited, null, 1)));
      expect(faults).toEqual([]);
      expect(timeline).toEqual(edited);
      expect(reviewed(timeline)).toEqual(readAgain(edited));
      expect(reviewedActors(timeline)).toEqual(reviewedActors(edited));
    }),
    { numRuns: 50 },
  );
  expect([...done].sort()).toEqual([...Object.keys(edits), 'redo', 'undo'].sort());
});
