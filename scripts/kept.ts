import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'node_modules/.cache/cable-timeline');

/**
 * What `make` made before of the same sources, or makes now and keeps. Every process of `npm test`
 * needs some of the same parts, each of them seconds of work. A part is named after the content of
 * all it could be made from, so that none is ever out of date.
 */
export async function kept<Part>(name: string, make: () => Promise<Part>): Promise<Part> {
  const file = join(folder, `${name}-${sources()}.json`);
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Part;
  } catch {
    const part = await make();
    mkdirSync(dirname(file), { recursive: true });
    const own = `${file}.${process.pid}`; // two may make it at a time; neither reads half of it
    writeFileSync(own, JSON.stringify(part));
    renameSync(own, file);
    for (const old of readdirSync(folder).map((entry) => join(folder, entry)))
      if (old !== file && old.startsWith(join(folder, `${name}-`)) && old.endsWith('.json'))
        rmSync(old, { force: true });
    return part;
  }
}

function sources(): string {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const name of ['src', 'data', 'scripts'])
    for (const entry of readdirSync(join(root, name), { recursive: true, withFileTypes: true }))
      if (entry.isFile()) {
        const file = join(entry.parentPath, entry.name);
        hash.update(`\n${relative(root, file)}\n`).update(readFileSync(file));
      }
  return hash.digest('hex').slice(0, 20);
}
