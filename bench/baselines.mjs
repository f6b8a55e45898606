// What the extraction is worth: its figures on labelled cables beside two that need no work.
// node bench/baselines.mjs LABELS TEXTS (folders, see gold.mjs)
import * as chrono from 'chrono-node';
import { built } from './built.mjs';
import { align, labelled } from './gold.mjs';

const [labels, texts] = process.argv.slice(2);
if (!texts) {
  console.error('Usage: node bench/baselines.mjs LABELS TEXTS');
  process.exit(1);
}
const { read, build, sentence } = await built('baselines', {
  read: 'src/timeline/read.ts',
  build: 'src/timeline/build.ts',
  sentence: 'src/util/sentences.ts',
});

const shown = ({ kind, visible }) => visible && kind !== 'metadata';
const iso = (date) => date.toISOString().slice(0, 10);
const eventOf = (earliest, latest, exact) => ({
  when: { earliest, latest },
  sources: [{ quote: { exact } }],
  actors: [],
  status: 'occurred',
});

const ways = {
  'this extraction': (cable, timeline) => timeline.events.filter(shown),
  'every sentence with a chrono-node date': (cable) =>
    cable.paragraphs.flatMap(({ text }) =>
      sentence.sentences(text).flatMap(({ start, end }) => {
        const quote = text.slice(start, end);
        const [found] = chrono.parse(quote, new Date(cable.sent ?? 0));
        if (!found) return [];
        return [eventOf(iso(found.start.date()), iso((found.end ?? found.start).date()), quote)];
      }),
    ),
  'the date of the cable only': ({ sent, title }) =>
    sent === null ? [] : [eventOf(sent.slice(0, 10), sent.slice(0, 10), title)],
};

const cables = [];
for (const { gold, name, bytes } of labelled(labels, texts))
  for await (const found of read.readAll([{ name, bytes: [bytes] }]))
    if (found.kind === 'cable') cables.push({ gold, cable: found.cable });

const share = (part, whole) => (whole === 0 ? 0 : part / whole);
const rows = Object.entries(ways).map(([name, way]) => {
  const sum = { right: 0, missed: 0, extra: 0, whole: 0, claimed: 0 };
  for (const { gold, cable } of cables) {
    const timeline = build.buildTimeline([build.findAll(cable)]);
    const { matched, missed, extra } = align(gold, way(cable, timeline), timeline.actors);
    sum.right += matched.length;
    sum.missed += missed.length;
    sum.extra += extra.length;
    for (const { label, event, date, taking } of matched) {
      sum.whole += date === 1 && label.status === event.status && taking >= 0.5 ? 1 : 0;
      sum.claimed += event.status === 'occurred' && label.status !== 'occurred' ? 1 : 0;
    }
  }
  const [all, wanted] = [sum.right + sum.extra, sum.right + sum.missed];
  const f1 = (right) => share(2 * right, all + wanted).toFixed(3);
  return {
    '': name,
    P: share(sum.right, all).toFixed(3),
    R: share(sum.right, wanted).toFixed(3),
    F1: f1(sum.right),
    'entry F1': f1(sum.whole),
    'falsely occurred': share(sum.claimed, sum.right).toFixed(3),
  };
});
console.table(rows);
