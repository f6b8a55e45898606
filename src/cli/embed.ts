import { basename, extname } from 'node:path';
import assets from 'virtual:chart-reader';
import { naturalHeight } from '../embed/natural-height.ts';
import { oEmbed } from '../embed/oembed.ts';
import { chartPage } from '../embed/page.ts';
import { frameSnippet } from '../embed/snippet.ts';
import { chosen, type ChartOptions } from './chart-options.ts';
import { exit, UsageError } from './exit.ts';
import { writeOut } from './output.ts';
import { readTimeline } from './read-timeline.ts';
import { say } from './report.ts';

interface Options extends ChartOptions {
  output?: string;
  address?: string;
  height?: number;
}

/** Width of the frame that the height in the snippet is meant for, in pixels. */
const COLUMN = 640;

/**
 * `embed TIMELINE -o chart.html`: one self-contained page. The snippet to paste goes to standard
 * output where the page goes to a file. With `--address` an oEmbed answer is written beside it.
 */
export async function embed(file: string, options: Options): Promise<void> {
  const { output, address } = options;
  if (address !== undefined && output === undefined)
    throw new UsageError('--address needs -o: the oEmbed file is written beside the chart.');
  const excerpt = chosen(await readTimeline(file), options);
  const height = options.height ?? naturalHeight(excerpt, COLUMN);
  if (output === undefined || address === undefined) {
    await writeOut([chartPage(excerpt, assets)], output);
  } else {
    const beside = `${output.slice(0, output.length - extname(output).length)}.oembed.json`;
    const answer = JSON.stringify(oEmbed(excerpt, address, height), null, 1);
    const discovery = new URL(basename(beside), address).href;
    await writeOut([chartPage(excerpt, assets, discovery)], output);
    await writeOut([`${answer}\n`], beside);
  }
  if (output !== undefined)
    process.stdout.write(`${frameSnippet(excerpt, address ?? basename(output), height)}\n`);
  say(
    `A chart of ${excerpt.events.length} events. ${output === undefined ? '' : 'Paste the line above.'}`,
  );
  process.exitCode = exit.done;
}
