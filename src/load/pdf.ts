import { collect } from './bytes.ts';
import type { Loader } from './loader.ts';
import { linesOf, withoutRunningLines, type PageLine } from './pdf-lines.ts';
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
    let text: string;
    try {
      text = await textOf(bytes);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      yield problem(name, `cannot be read as PDF: ${reason.replace(/\.$/, '')}`);
      return;
    }
    if (text.trim().length < least) yield problem(name, 'is a PDF without a text layer');
    else yield found({ source: { name, format }, text, stated: {} });
  },
};

async function textOf(bytes: Uint8Array): Promise<string> {
  const { getDocumentProxy } = await import('unpdf');
  const document = await getDocumentProxy(bytes, { verbosity: 0 });
  const pages: PageLine[][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(linesOf(items.filter((item) => 'str' in item)));
  }
  await document.cleanup();
  const kept = withoutRunningLines(pages);
  return kept.map((lines) => lines.map(({ text }) => text).join('\n')).join('\n');
}
