import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import type { Timeline } from '../src/index.ts';
import { kept } from './kept.ts';

const id = 'virtual:seed-timeline';
const data = join(import.meta.dirname, '../data');

/**
 * The timeline of the cables in data/, extracted when the page is built, so that the page opens
 * drawn, with nothing to fetch and from any path.
 */
export function seedTimeline(): Plugin {
  return {
    name: 'seed-timeline',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    async load(resolved) {
      if (resolved !== `\0${id}`) return undefined;
      const names = (await readdir(data))
        .filter((name) => /^\d\d[A-Z]+\d+\.txt$/.test(name))
        .sort();
      for (const name of names) this.addWatchFile(join(data, name));
      return `export default ${JSON.stringify(await kept('seed-timeline', () => extracted(names)))};`;
    },
  };
}

async function extracted(names: readonly string[]): Promise<Timeline> {
  const { module } = await runnerImport<typeof import('../src/index.ts')>('./src/index.ts', {
    configFile: false,
  });
  const read = await module.readCables(
    names.map((name) => ({ name, bytes: createReadStream(join(data, name)) })),
  );
  const [problem] = read.problems;
  if (problem) throw new Error(`${problem.file}: ${problem.reason}`);
  return module.buildTimeline(read.cables);
}
