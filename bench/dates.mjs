// Finding dates in one thread, beside chrono-node (casual) on the same documents.
// Used by run.mjs; by hand: node bench/dates.mjs [FILE of cables]. Without a file text is made up.
import { createReadStream } from 'node:fs';
import * as chrono from 'chrono-node';
import { built } from './built.mjs';
import { madeUpDocuments } from './made-up.mjs';

const SIZE = 5e6;
const LENGTHS = [1e4, 1e5, 1e6, 1e7];
/** Runs of each; the fastest counts, and the two finders take turns. */
const RUNS = 5;

/** Rows of `[what, value]`: MB/s of CPU time, and ms per MB by the length of one string. */
export async function dateRows(file) {
  const { find, read } = await built('dates', {
    find: 'src/time/find.ts',
    read: 'src/timeline/read.ts',
  });
  const documents = file ? await documentsOf(file, read.readAll) : madeUpDocuments(SIZE);
  const size = documents.reduce((sum, { text }) => sum + text.length, 0);

  const ours = () => {
    for (const { text, sent } of documents)
      find.findTimes(text, { reference: sent, mode: 'document' });
  };
  const theirs = () => {
    for (const { text, sent } of documents) chrono.casual.parse(text, new Date(sent));
  };
  const [own, other] = fastest([ours, theirs], RUNS).map((ms) => size / 1e3 / ms);

  const whole = documents.map(({ text }) => text).join('\n\n');
  const perMB = LENGTHS.map((length) => {
    const text = whole.repeat(Math.ceil(length / whole.length)).slice(0, length);
    const times = Math.ceil(2e6 / length);
    const [ms] = fastest([() => repeat(times, () => find.findTimes(text, CONTEXT))], RUNS);
    return [length, ms / ((length * times) / 1e6)];
  });

  const name = `dates, ${documents.length} ${file ? 'cables' : 'made-up texts'}`;
  return [
    [`${name}, ${(size / 1e6).toFixed(1)} MB`, `${own.toFixed(1)} MB/s`],
    [
      `${name}: chrono-node`,
      `${other.toFixed(1)} MB/s (ours is ${(own / other).toFixed(2)}× as fast)`,
    ],
    ...perMB.map(([length, ms]) => [
      `dates, one string of ${length / 1e3} kB`,
      `${ms.toFixed(0)} ms/MB`,
    ]),
  ];
}

const CONTEXT = { reference: '2006-08-11', mode: 'document' };

/** CPU time in ms of the fastest run of each; they take turns, so that a busy spell hits both. */
function fastest(jobs, runs) {
  const least = jobs.map(() => Infinity);
  for (let run = 0; run < runs; run++) {
    jobs.forEach((job, i) => {
      const start = process.cpuUsage();
      job();
      const { user, system } = process.cpuUsage(start);
      least[i] = Math.min(least[i], (user + system) / 1e3);
    });
  }
  return least;
}

function repeat(times, job) {
  for (let i = 0; i < times; i++) job();
}

/** The paragraphs of the first cables of a file, up to the size asked. */
async function documentsOf(file, readAll) {
  const documents = [];
  let size = 0;
  for await (const one of readAll([{ name: file, bytes: createReadStream(file) }])) {
    if (one.kind !== 'cable') continue;
    const text = one.cable.paragraphs.map((paragraph) => paragraph.text).join('\n\n');
    documents.push({ text, sent: one.cable.sent ?? '2006-08-11' });
    size += text.length;
    if (size >= SIZE) break;
  }
  return documents;
}

if (process.argv[1] === import.meta.filename) {
  for (const [name, value] of await dateRows(process.argv[2])) console.log(name.padEnd(60), value);
}
