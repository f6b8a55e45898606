/** Hands the reader a file, made on this machine. */
export function download(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** `US-Japan coordination` → `us-japan-coordination.timeline.json`, or another ending. */
export function fileNameOf(title: string, extension = 'timeline.json'): string {
  const slug = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return `${slug || 'cables'}.${extension}`;
}
