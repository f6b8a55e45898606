// Reading a dump in CSV form, in one thread, beside a bare csv-parse pass over the same bytes.
// Used by run.mjs; by hand: node bench/reading.mjs [FILE]. Without a file a dump is made up.
import { createReadStream, statSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse';
import { built } from './built.mjs';

/** Rows of `[what, value]`: MB/s of CPU time (other programs on the machine do not count). */
export async function readingRows(file) {
  const folder = file ? null : mkdtempSync(join(tmpdir(), 'reading-'));
  const path = file ?? madeUp(folder);
  const size = statSync(path).size;
  const { readInput, readCables } = await readers();
  const [bare, load, read] = await rates(size, [
    () => count(createReadStream(path).pipe(parse({ escape: '\\' }))),
    () => count(readInput(input(path))),
    async () => {
      for await (const one of readInput(input(path))) {
        if (one.kind === 'document') readCables(one.document);
      }
    },
  ]);
  if (folder) rmSync(folder, { recursive: true });
  const row = (name, speed) => [
    `dump CSV, ${(size / 1e6).toFixed(0)} MB: ${name}`,
    speedOf(speed, bare),
  ];
  return [
    row('bare csv-parse pass', bare),
    row('bytes to documents', load),
    row('bytes to cables with paragraphs', read),
  ];
}

/** The two reading steps; the command line's bundle does not export them. */
async function readers() {
  const { load, cable } = await built('reading', {
    load: 'src/load/read.ts',
    cable: 'src/cable/read.ts',
  });
  return { readInput: load.readInput, readCables: cable.readCables };
}

const input = (path) => ({ name: path, bytes: createReadStream(path) });

async function count(rows) {
  const iterator = rows[Symbol.asyncIterator]();
  let n = 0;
  while (!(await iterator.next()).done) n++;
  return n;
}

/** MB/s of each; the best of five rounds, in which one follows the other. */
async function rates(size, runs) {
  const best = runs.map(() => 0);
  for (let round = 0; round < 5; round++) {
    for (const [i, run] of runs.entries()) {
      const start = process.cpuUsage();
      await run();
      const { user, system } = process.cpuUsage(start);
      best[i] = Math.max(best[i], size / (user + system));
    }
  }
  return best;
}

function speedOf(speed, bare) {
  return `${speed.toFixed(1)} MB/s (${(speed / bare).toFixed(2)}×)`;
}

/** Two thousand cables of eight paragraphs; every word is made up. */
function madeUp(folder) {
  const sentence =
    'The Minister said that the talks of March 3 would go on in the \nsame form as before. ';
  const text = Array.from({ length: 8 }, (_, i) => `${i + 1}. (C) ${sentence.repeat(9)}\n`).join(
    ' \n',
  );
  const row = (n) =>
    `"${n}","3/2/2009 14:05","09QUITO${n}","Embassy Quito","CONFIDENTIAL","","R 021405Z MAR 09\nFM AMEMBASSY QUITO\nTO SECSTATE WASHDC","C O N F I D E N T I A L QUITO ${String(n).padStart(6, '0')} \n \nSIPDIS \n \nE.O. 12958: DECL: 02/28/2019 \nTAGS: PREL EC\nSUBJECT: \\"TALKS\\" NUMBER ${n} \n \n${text}DOE"\n`;
  const path = join(folder, 'dump.csv');
  writeFileSync(path, Array.from({ length: 2000 }, (_, n) => row(n + 1)).join(''));
  return path;
}

if (process.argv[1] === import.meta.filename) {
  for (const [name, value] of await readingRows(process.argv[2]))
    console.log(name.padEnd(60), value);
}
