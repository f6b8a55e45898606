import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { runnerImport, type Plugin } from 'vite';

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
      const { module } = await runnerImport<typeof import('../src/index.ts')>('./src/index.ts', {
        configFile: false,
      });
      const read = await module.readCables(
        names.map((name) => ({ name, bytes: createReadStream(join(data, name)) })),
      );
      if (read.problems[0]) this.error(`${read.problems[0].file}: ${read.problems[0].reason}`);
      return `export default ${JSON.stringify(module.buildTimeline(read.cables))};`;
    },
  };
}
