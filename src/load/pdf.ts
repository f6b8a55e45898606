import { collect } from './bytes.ts';
import type { Loader } from './loader.ts';
import { linesOf, withoutRunningLines, type PageLine } from './pdf-lines.ts';
import { isCut, withPageList } from './pdf-salvage.ts';
import { found, problem } from './result.ts';

const format = 'pdf';

/** Less text than this on all pages together is a scan's, in UTF-16 units. */
const least = 40;

/** PDF files with a text layer. The reader is loaded when the first one comes. */
export const pdf: Loader = {
  format,
  accepts: ({ text }) => text.startsWith('%PDF-'),
  async *read({ name, chunks }) {
    const bytes = await collect(chunks);
    const byte = bytes.length;
    const cut = isCut(bytes);
    const { text, lost, reason } = await readPages(bytes, cut);
    const end = { byte };
    if (reason !== null && cut) yield problem(name, `breaks off here; ${reason}`, end);
    else if (reason !== null) yield problem(name, `cannot be read as PDF: ${reason}`);
    else if (text.trim().length < least && !cut)
      yield problem(name, 'is a PDF without a text layer');
    else if (!isLegible(text)) {
      const fonts = 'the fonts that say what its letters are';
      yield problem(name, cut ? `breaks off here, before ${fonts}` : `lacks ${fonts}`, end);
    } else {
      if (cut) yield problem(name, 'breaks off here; the pages before are read', end);
      if (lost.length > 0) yield problem(name, `has pages that cannot be read: ${lost.join(', ')}`);
      yield found({ source: { name, format }, text, stated: {} });
    }
  },
};

interface Pages {
  text: string;
  /** Numbers of the pages that cannot be read. */
  lost: number[];
  /** Why there is no text; null where there is. */
  reason: string | null;
}

/** The text of all pages; of a file that breaks off, of those that are left. */
async function readPages(bytes: Uint8Array, cut: boolean): Promise<Pages> {
  try {
    return await textOf(bytes.slice());
  } catch (error) {
    const salvaged = cut ? withPageList(bytes) : null;
    if (salvaged) return textOf(salvaged).catch(failed);
    return cut ? { ...nothing, reason: 'none of its pages can be found' } : failed(error);
  }
}

const nothing: Pages = { text: '', lost: [], reason: null };

function failed(error: unknown): Pages {
  const reason = error instanceof Error ? error.message : String(error);
  return { ...nothing, reason: reason.replace(/\.$/, '') };
}

async function textOf(bytes: Uint8Array): Promise<Pages> {
  const { getDocumentProxy } = await import('unpdf');
  const document = await getDocumentProxy(bytes, { verbosity: 0 });
  const pages: PageLine[][] = [];
  const lost: number[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    try {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(linesOf(items.filter((item) => 'str' in item)));
    } catch {
      lost.push(number);
    }
  }
  await document.cleanup();
  const kept = withoutRunningLines(pages);
  const text = kept.map((lines) => lines.map((line) => line.text).join('\n')).join('\n');
  return { text, lost, reason: null };
}

/** Without its fonts a text is the numbers of its letters, most of them control characters. */
function isLegible(text: string): boolean {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  // eslint-disable-next-line no-control-regex
  const controls = text.match(/[\0-\x08\x0e-\x1f]/g)?.length ?? 0;
  return letters > controls;
}
