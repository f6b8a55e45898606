// Fits the weights in src/event/confidence.ts on labelled cables: node scripts/fit-confidence.mjs LABELS TEXTS (see bench/gold.mjs).
// Logistic regression of "is a labelled event" on the named parts, drawn towards 0, so that rare parts weigh little. Prints the
// weights, and how often events of each confidence are right: cables are left out in turn, so that none judges itself.
import { align, labelled } from '../bench/gold.mjs';
import { built } from '../bench/built.mjs';

const [labels, texts] = process.argv.slice(2);
if (!texts) {
  console.error('Usage: node scripts/fit-confidence.mjs LABELS TEXTS');
  process.exit(1);
}
const { read, build } = await built('fit', {
  read: 'src/timeline/read.ts',
  build: 'src/timeline/build.ts',
});

const FOLDS = 8;
const PULL = 0.03;
const STEPS = 4000;
const RATE = 0.5;

const rows = [];
let cable = 0;
for (const { gold, name, bytes } of labelled(labels, texts)) {
  for await (const found of read.readAll([{ name, bytes: [bytes] }])) {
    if (found.kind !== 'cable') continue;
    const { events, actors } = build.buildTimeline([build.findAll(found.cable)]);
    const dated = events.filter(({ kind }) => kind !== 'metadata');
    const { matched, extra } = align(gold, dated, actors);
    for (const { event } of matched) rows.push({ cable, parts: event.reasons, right: 1 });
    for (const event of extra) rows.push({ cable, parts: event.reasons, right: 0 });
  }
  cable++;
}

const chance = (weights, parts) =>
  1 / (1 + Math.exp(-parts.reduce((sum, part) => sum + (weights.get(part) ?? 0), weights.get(''))));

/** Weights by part; '' is what every event starts from. */
function fit(some) {
  const weights = new Map([['', 0]]);
  for (const { parts } of some) for (const part of parts) weights.set(part, 0);
  for (let step = 0; step < STEPS; step++) {
    const slope = new Map(
      [...weights].map(([part, weight]) => [part, part === '' ? 0 : -PULL * weight]),
    );
    for (const { parts, right } of some) {
      const error = (right - chance(weights, parts)) / some.length;
      for (const part of ['', ...parts]) slope.set(part, slope.get(part) + error * 10);
    }
    for (const [part, by] of slope) weights.set(part, weights.get(part) + RATE * by);
  }
  return weights;
}

const count = (part) => rows.filter(({ parts }) => part === '' || parts.includes(part)).length;
console.table(
  [...fit(rows)]
    .sort((a, b) => b[1] - a[1])
    .map(([part, weight]) => ({
      part: part || '(base)',
      weight: weight.toFixed(1),
      events: count(part),
    })),
);

const judged = Array.from({ length: FOLDS }, (_, fold) => {
  const weights = fit(rows.filter((row) => row.cable % FOLDS !== fold));
  return rows
    .filter((row) => row.cable % FOLDS === fold)
    .map(({ parts, right }) => ({ confidence: chance(weights, parts), right }));
}).flat();
console.table(
  [0, 0.5, 0.7, 0.8, 0.9].map((from, i, all) => {
    const bin = judged.filter(
      ({ confidence }) => confidence >= from && confidence < (all[i + 1] ?? 1.1),
    );
    const mean = (key) => (bin.reduce((sum, one) => sum + one[key], 0) / bin.length).toFixed(2);
    return {
      confidence: `from ${from}`,
      events: bin.length,
      mean: mean('confidence'),
      right: mean('right'),
    };
  }),
);
