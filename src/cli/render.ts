import { standingSvg } from '../embed/drawing.ts';
import { chosen, type ChartOptions } from './chart-options.ts';
import { exit, UsageError } from './exit.ts';
import { writeOut } from './output.ts';
import { asPng } from './png.ts';
import { readTimeline } from './read-timeline.ts';
import { say } from './report.ts';

interface Options extends ChartOptions {
  output?: string;
  width: number;
  scale: number;
}

/** `render TIMELINE -o chart.svg|chart.png`: the chart as a picture, for print and newsletters. */
export async function render(file: string, options: Options): Promise<void> {
  const { output, width, scale } = options;
  if (output !== undefined && !/\.(svg|png)$/i.test(output))
    throw new UsageError(`${output}: the name must end in .svg or .png.`);
  const excerpt = chosen(await readTimeline(file), options);
  const svg = standingSvg(excerpt, width);
  const png = output !== undefined && /\.png$/i.test(output);
  await writeOut([png ? await asPng(svg, width * scale) : svg], output);
  say(`A picture of ${excerpt.events.length} events, ${width} pixels wide.`);
  process.exitCode = exit.done;
}
