import type { Loader } from './loader.ts';
import { problem } from './result.ts';
import { isWanted } from './tar.ts';

/** Zip archives: every file in them is an input of its own, unpacked as it is read. */
export const zip: Loader = {
  format: 'zip',
  archive: true,
  accepts: ({ bytes }) =>
    bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5),
  async *read({ name, chunks, inner }) {
    const { zipEntries } = await import('./zip-entries.ts');
    let files = 0;
    for await (const entry of zipEntries(chunks)) {
      if (entry.path === null) yield problem(name, entry.reason);
      else if (isWanted(entry.path)) {
        files++;
        yield* inner({ name: `${name}/${entry.path}`, bytes: entry.bytes() });
      }
    }
    if (files === 0) yield problem(name, 'is an archive without a file in it');
  },
};
