import type { NamedBlob } from './messages.ts';

/** The files of a drop, those in folders too, in the order of their names. */
export async function droppedFiles(data: DataTransfer | null): Promise<NamedBlob[]> {
  // Entries must be asked for before anything is awaited: the list is emptied after the event.
  const entries = Array.from(data?.items ?? [], (item) => item.webkitGetAsEntry());
  const files = Array.from(data?.files ?? []);
  if (!entries.some((entry) => entry?.isDirectory))
    return files.map((file) => ({ name: file.name, blob: file }));
  return allOf(entries.filter((entry) => entry !== null));
}

async function filesOf(entry: FileSystemEntry): Promise<NamedBlob[]> {
  if (entry.name.startsWith('.')) return [];
  if (isFile(entry)) {
    const blob = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ name: entry.fullPath.replace(/^\//, ''), blob }];
  }
  if (!isFolder(entry)) return [];
  const children = await childrenOf(entry.createReader());
  const found = await allOf(children);
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A few at a time: a browser asked for ten thousand files at once gives up. */
async function allOf(entries: readonly FileSystemEntry[]): Promise<NamedBlob[]> {
  const found: NamedBlob[] = [];
  for (let i = 0; i < entries.length; i += few)
    found.push(...(await Promise.all(entries.slice(i, i + few).map(filesOf))).flat());
  return found;
}

const few = 50;

/** A reader hands out entries in batches, and an empty one at the end. */
async function childrenOf(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const all: FileSystemEntry[] = [];
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (batch.length === 0) return all;
    all.push(...batch);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
