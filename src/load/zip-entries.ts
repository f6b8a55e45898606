import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';

/** A file in a zip, or what stopped the reading. */
export type ZipEntry =
  { path: string; bytes: () => AsyncGenerator<Uint8Array> } | { path: null; reason: string };

interface Opened {
  path: string;
  parts: Uint8Array[];
  isDone: boolean;
}

/** Unpacks only as far as the entry at hand is read; one that is left early is read to its end. */
export async function* zipEntries(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ZipEntry> {
  const opened: Opened[] = [];
  const input = chunks[Symbol.asyncIterator]();
  let reason: string | null = null;
  let isOver = false;
  const unzip = new Unzip((file) => opened.push(open(file, (why) => (reason ??= why))));
  unzip.register(UnzipInflate);

  const pump = async (): Promise<void> => {
    const next = await input.next();
    isOver = next.done === true;
    try {
      unzip.push(next.done ? new Uint8Array(0) : next.value, isOver);
    } catch (error) {
      isOver = true;
      reason ??= `is a damaged zip archive (${error instanceof Error ? error.message : String(error)})`;
    }
  };

  async function* drain(entry: Opened): AsyncGenerator<Uint8Array> {
    for (;;) {
      const part = entry.parts.shift();
      if (part) yield part;
      else if (entry.isDone) return;
      else if (isOver) return void (reason ??= `breaks off inside ${entry.path}`);
      else await pump();
    }
  }

  while (opened.length > 0 || !isOver) {
    const entry = opened.shift();
    if (!entry) await pump();
    else {
      yield { path: entry.path, bytes: () => drain(entry) };
      const rest = drain(entry);
      while (!(await rest.next()).done);
    }
  }
  if (reason !== null) yield { path: null, reason };
}

function open(file: UnzipFile, fail: (reason: string) => void): Opened {
  const entry: Opened = { path: file.name, parts: [], isDone: false };
  file.ondata = (error, data, isFinal) => {
    if (error) fail(`holds ${file.name} in a damaged form (${error.message})`);
    else if (data.length > 0) entry.parts.push(data);
    entry.isDone ||= isFinal || error !== null;
  };
  try {
    file.start();
  } catch (error) {
    entry.isDone = true;
    fail(`holds ${file.name} in a form that cannot be unpacked (${String(error)})`);
  }
  return entry;
}
