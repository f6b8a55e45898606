import { ImportError } from '../exchange/import-types.ts';
import { holdsEvents } from '../exchange/recognise.ts';
import { collect } from '../load/bytes.ts';
import { decode } from '../load/decode.ts';
import type { Taker } from '../load/read.ts';
import type { Input, Problem } from '../load/types.ts';
import { buildTimeline, findAll, type Findings } from '../timeline/build.ts';
import { dangling } from '../timeline/dangling.ts';
import { readAll } from '../timeline/read.ts';
import { TimelineError } from '../timeline/file.ts';
import { parseTimeline } from '../timeline/schema.ts';
import { sound } from '../timeline/sound.ts';
import type { FromFile, NamedBlob, Progress, ReadResult } from './messages.ts';

/** Bytes of one text: more than a hundred times the longest cable met, and read within a minute. */
const longest = 10e6;

/** Reads cables, saved timelines and other programs' events, told apart by content. Never throws for what it reads. */
export async function readFiles(
  files: readonly NamedBlob[],
  onProgress: (progress: Progress) => void,
): Promise<ReadResult> {
  const saved: FromFile[] = [];
  const imported: FromFile[] = [];
  const found: Findings[] = [];
  const problems: Problem[] = [];
  const total = files.reduce((sum, { blob }) => sum + blob.size, 0);
  const progress = { read: 0, total, opening: null as string | null };
  const tell = (): void => onProgress({ ...progress, cables: found.length });
  const count = (bytes: number): void => {
    progress.read += bytes;
    tell();
  };

  function* inputs(): Generator<Input> {
    for (const { name, blob } of files) yield { name, bytes: chunks(blob, count) };
  }

  const taker: Taker = ({ text }) =>
    isSavedTimeline(text) ? restore : holdsEvents(text) ? take : null;

  /** Such a file is long in coming, and longer in being read at once. */
  function open(name: string): void {
    progress.opening = name;
    tell();
  }

  async function restore(name: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
    open(name);
    try {
      const text = new TextDecoder().decode(await collect(bytes));
      const { timeline, faults } = sound(parseTimeline(text));
      saved.push({ file: name, timeline });
      for (const reason of faults) problems.push({ file: name, reason });
      for (const reason of dangling(timeline)) problems.push({ file: name, reason, minor: true });
    } catch (error) {
      if (!(error instanceof TimelineError)) throw error;
      problems.push({ file: name, reason: error.message });
    }
  }

  async function take(name: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
    open(name);
    const { text, problem } = decode(await collect(bytes), name);
    if (problem) problems.push(problem);
    const { importEvents } = await import('../exchange/import.ts');
    try {
      const read = importEvents(text, name);
      if (read.timeline.events.length > 0) imported.push({ file: name, timeline: read.timeline });
      problems.push(...read.problems);
      if (read.timeline.events.length === 0)
        problems.push({ file: name, reason: 'holds no event that could be read' });
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      problems.push({ file: name, reason: error.message });
    }
  }

  for await (const read of readAll(inputs(), { taker, longest })) {
    if (read.kind === 'problem') problems.push(read.problem);
    else {
      progress.opening = null;
      const findings = findAll(read.cable);
      found.push(findings);
      if (!findings.events.some((event) => event.visible)) problems.push(undated(findings));
    }
    tell();
  }
  return { saved, imported, fresh: found.length > 0 ? buildTimeline(found) : null, problems };
}

function undated({ document }: Findings): Problem {
  return {
    file: document.source.name,
    reason: 'No datable event was found in it; its text can be read all the same.',
    minor: true,
  };
}

/** A saved timeline names its format near its beginning. */
function isSavedTimeline(file: string): boolean {
  const start = file.slice(0, 4096);
  return /^\uFEFF?\s*\{/.test(start) && /"format"\s*:\s*"cable-timeline"/.test(start);
}

/** Not every browser can iterate a stream. What nobody reads is counted too. */
async function* chunks(
  blob: Blob,
  count: (bytes: number) => void,
): AsyncGenerator<Uint8Array, void> {
  const reader = blob.stream().getReader();
  let left = blob.size;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      left -= value.byteLength;
      count(value.byteLength);
      yield value;
    }
  } finally {
    count(left);
    await reader.cancel();
  }
}
