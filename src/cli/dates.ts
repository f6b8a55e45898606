import { documentTimes } from '../time/document.ts';
import { findTimes } from '../time/find.ts';
import type { TimeContext, TimeExpression } from '../time/types.ts';
import { readAll } from '../timeline/read.ts';
import { UsageError } from './exit.ts';
import { openInputs } from './inputs.ts';
import { writeOut } from './output.ts';
import { report } from './report.ts';
import { readText } from './text.ts';

interface Options {
  reference?: string;
  plain?: true;
  narrative?: true;
  json?: true;
}

interface Row extends Pick<
  TimeExpression,
  'start' | 'end' | 'text' | 'type' | 'value' | 'edtf' | 'earliest' | 'latest'
> {
  paragraph: number | null;
}

/** `dates PATH`: every time expression, with its bounds. */
export async function dates(path: string, options: Options): Promise<void> {
  const rows = options.plain ? await inText(path, options) : await inCables(path, options);
  await writeOut(options.json ? [`${JSON.stringify(rows, null, 1)}\n`] : rows.map(line), undefined);
}

async function inText(path: string, options: Options): Promise<Row[]> {
  const context: TimeContext = {
    reference: options.reference ?? null,
    mode: options.narrative ? 'narrative' : 'document',
  };
  const times = findTimes(await readText(path), context);
  // TIMEX3 marks the two ends of "from 3 to 5 May" apart.
  return times.flatMap((time) => time.ends ?? [time]).map((time) => row(time, null));
}

async function inCables(path: string, options: Options): Promise<Row[]> {
  const rows: Row[] = [];
  let cables = 0;
  for await (const read of readAll(openInputs([path], report))) {
    if (read.kind === 'problem') {
      report(read.problem);
      continue;
    }
    cables += 1;
    const cable = options.reference ? { ...read.cable, sent: options.reference } : read.cable;
    const numbers = new Map(cable.paragraphs.map(({ id, number }) => [id, number]));
    for (const { paragraph, times } of documentTimes(cable, options.narrative && 'narrative'))
      rows.push(...times.map((time) => row(time, numbers.get(paragraph) ?? null)));
  }
  if (cables === 0) throw new UsageError('nothing could be read.');
  return rows;
}

function row(time: TimeExpression, paragraph: number | null): Row {
  const { start, end, text, type, value, edtf, earliest, latest } = time;
  return { start, end, text, type, value, edtf, earliest, latest, paragraph };
}

function line({ paragraph, start, text, earliest, latest, value }: Row): string {
  const place = paragraph === null ? `@${start}` : `¶${paragraph}`;
  const span = earliest === latest ? (earliest ?? value) : `${earliest} to ${latest}`;
  return `${place}\t${text.replace(/\s+/g, ' ')}\t${span}\n`;
}
