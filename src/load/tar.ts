import { ByteReader } from './byte-reader.ts';
import type { Loader } from './loader.ts';
import { problem } from './result.ts';
import { tarHeader } from './tar-header.ts';

const block = 512;

/** Tar archives: every file in them is an input of its own. */
export const tar: Loader = {
  format: 'tar',
  archive: true,
  accepts: ({ bytes }) => new TextDecoder().decode(bytes.subarray(257, 262)) === 'ustar',
  async *read({ name, chunks, inner }) {
    const reader = new ByteReader(chunks);
    let longName: string | null = null;
    for (;;) {
      const header = tarHeader(await reader.read(block));
      if (header === 'cut')
        yield problem(name, 'breaks off inside the archive', { byte: reader.position });
      if (header === 'cut' || header === 'end') return;
      const path: string = longName ?? header.path;
      longName = null;
      const padded = Math.ceil(header.size / block) * block;
      const end = reader.position + padded;
      const dataEnd = reader.position + header.size;
      if (header.kind === 'name') longName = header.nameOf(await reader.read(header.size));
      else if (header.kind === 'file' && isWanted(path, header.size)) {
        yield* inner({ name: `${name}/${path}`, bytes: reader.take(header.size) });
      }
      await reader.skip(end - reader.position);
      if (reader.position < dataEnd)
        yield problem(name, `breaks off inside ${path}`, { byte: reader.position });
    }
  },
};

/** Empty files stay, so that they are named as empty; the system's own are passed over. */
export function isWanted(path: string, size = 1): boolean {
  return size >= 0 && !path.endsWith('/') && !/(?:^|\/)(?:\.[^/]+|__MACOSX\/.*)$/.test(path);
}
