import { joined } from './bytes.ts';

/** `5 0 obj << … /Type /Page …`: pages that stand in a file as plain objects. */
const object = /(?:^|[\r\n])\s*(\d{1,7}) \d{1,5} obj\b/g;
const page = /\/Type\s*\/Page(?![A-Za-z])/;

/** What of an object is looked at, in bytes: its dictionary, before its stream. */
const reach = 2000;

/** Whether the file has its end: a reader finds pages only through what stands there. */
export function isCut(bytes: Uint8Array): boolean {
  return !latin(bytes.subarray(-1100)).includes('%%EOF');
}

/**
 * A PDF file that breaks off, with a new list of the pages that are left at its end. Null where
 * there is none: files of later versions keep their pages in compressed objects.
 */
export function withPageList(bytes: Uint8Array): Uint8Array | null {
  const text = latin(bytes);
  const starts = [...text.matchAll(object)];
  const pages = starts.filter(({ index }, i) => {
    const end = Math.min(starts[i + 1]?.index ?? text.length, index + reach);
    return page.test(text.slice(index, end).split('stream', 1)[0] ?? '');
  });
  if (pages.length === 0) return null;
  const root = starts.reduce((most, [, number]) => Math.max(most, Number(number)), 0) + 1;
  const kids = pages.map(([, number]) => `${number} 0 R`).join(' ');
  const list = [
    '\nendstream\nendobj',
    `${root} 0 obj\n<< /Type /Catalog /Pages ${root + 1} 0 R >>\nendobj`,
    `${root + 1} 0 obj\n<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>\nendobj`,
    `trailer\n<< /Root ${root} 0 R /Size ${root + 2} >>\nstartxref\n0\n%%EOF\n`,
  ];
  const kept = bytes.subarray(0, tableStart(text));
  return joined([kept, new TextEncoder().encode(list.join('\n'))]);
}

/** Where a table of objects begins that breaks off: a reader would look for its end in vain. */
function tableStart(text: string): number {
  const last = text.lastIndexOf('endobj');
  const table = last < 0 ? -1 : text.slice(last).search(/[\r\n]xref\s/);
  return table < 0 ? text.length : last + table;
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
