// Extraction whole in one thread: bytes to cables, dates, actors and events, then one timeline.
// Used by run.mjs; by hand: node bench/extraction.mjs [FILE of cables]. Without a file text is made up.
import { readFileSync } from 'node:fs';
import { built } from './built.mjs';
import { madeUpDocuments } from './made-up.mjs';

const SIZE = 1e6;
const RUNS = 3;

/** Rows of `[what, value]`: MB/s of CPU time in the fastest run, and the slowest cable in its fastest run. */
export async function extractionRows(file) {
  const { read, build } = await built('extraction', {
    read: 'src/timeline/read.ts',
    build: 'src/timeline/build.ts',
  });
  const inputs = file ? [{ name: file, bytes: [readFileSync(file)] }] : madeUpInputs();
  const size = inputs.reduce((sum, { bytes }) => sum + bytes[0].length, 0);
  const slowest = new Map();
  let [found, joined] = [Infinity, Infinity];
  for (let run = 0; run < RUNS; run++) {
    const all = [];
    const start = cpuTime();
    for await (const one of read.readAll(inputs)) {
      if (one.kind !== 'cable') continue;
      const begun = performance.now();
      all.push(build.findAll(one.cable));
      const took = performance.now() - begun;
      slowest.set(one.cable.id, Math.min(took, slowest.get(one.cable.id) ?? Infinity));
    }
    found = Math.min(found, cpuTime() - start);
    build.buildTimeline(all);
    joined = Math.min(joined, cpuTime() - start);
  }
  const name = `extraction, ${slowest.size} ${file ? 'cables' : 'made-up texts'}`;
  const [[id, ms]] = [...slowest].sort((a, b) => b[1] - a[1]);
  return [
    [`${name}, ${(size / 1e6).toFixed(1)} MB`, `${(size / found).toFixed(2)} MB/s`],
    [`${name}: with merging`, `${(size / joined).toFixed(2)} MB/s`],
    [`${name}: the slowest, ${id}`, `${ms.toFixed(1)} ms`],
  ];
}

/**
 * Microseconds of CPU time so far: of the main thread where the system tells (Linux), else of the whole process, whose threads for
 * compiling and for collecting garbage count too.
 */
function cpuTime() {
  try {
    return Number(readFileSync('/proc/self/schedstat', 'latin1').split(' ')[0]) / 1e3;
  } catch {
    const { user, system } = process.cpuUsage();
    return user + system;
  }
}

const madeUpInputs = () =>
  madeUpDocuments(SIZE).map(({ text }, i) => ({
    name: `made-up-${i}.txt`,
    bytes: [new TextEncoder().encode(text)],
  }));

if (process.argv[1] === import.meta.filename) {
  for (const [name, value] of await extractionRows(process.argv[2]))
    console.log(name.padEnd(60), value);
}
