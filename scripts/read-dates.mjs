// Prints every dated expression of cables drawn by a seed, in its context, to be read by eye.
// node scripts/read-dates.mjs CABLES SEED COUNT > list.txt
import { createReadStream } from 'node:fs';
import { built } from '../bench/built.mjs';

const [file, seed, count] = process.argv.slice(2);
const { find, read } = await built('read-dates', {
  find: 'src/time/find.ts',
  read: 'src/timeline/read.ts',
});

const cables = [];
for await (const one of read.readAll([{ name: file, bytes: createReadStream(file) }]))
  if (one.kind === 'cable') cables.push(one.cable);

const picked = new Set();
for (let n = Number(seed); picked.size < Math.min(Number(count), cables.length);) {
  n = (n * 1103515245 + 12345) % 2147483648;
  picked.add(Math.floor((n / 2147483648) * cables.length));
}

for (const { id, sent, paragraphs } of [...picked].map((i) => cables[i])) {
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n\n');
  console.log(`## ${id} ${sent ?? ''}`);
  for (const time of find.findTimes(text, { reference: sent, mode: 'document' })) {
    const { start, end, earliest, latest, value, role, problem } = time;
    if (!earliest && !problem && !role) continue;
    const around = `${text.slice(Math.max(0, start - 42), start)}[[${time.text}]]${text.slice(end, end + 22)}`;
    const when = earliest === latest ? (earliest ?? value) : `${earliest}..${latest}`;
    console.log(`  ${around.replace(/\s+/g, ' ')} => ${when} ${role ?? ''} ${problem ?? ''}`);
  }
}
