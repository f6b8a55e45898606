import { expect, test } from '@playwright/test';
import { zipSync } from 'fflate';
import { pdfOf } from '../load/pdf-file.ts';
import { articlesPage } from '../load/samples.ts';
import { DeskPage, madeUp } from './seed.ts';

const dated = 'The ministers signed an agreement in Oslo on 3 March 2006.';

for (const { name, text, says } of [
  { name: 'page.html', text: articlesPage, says: /09QUITO4711/ },
  { name: 'report.pdf', text: Buffer.from(pdfOf([dated])), says: /signed an agreement in Oslo/ },
  {
    name: 'two.zip',
    text: Buffer.from(
      zipSync({
        'a/harbour.txt': new TextEncoder().encode(madeUp),
        'b/oslo.txt': new TextEncoder().encode(dated),
      }),
    ),
    says: /A second meeting is planned/,
  },
]) {
  test(`${name} is read in the page, with no request that leaves it`, async ({ page }) => {
    const desk = new DeskPage(page);
    await desk.open();
    await desk.openFiles({ name, text });
    await expect(desk.source).toContainText(says);
    expect(desk.requests.every((url) => new URL(url).hostname === '127.0.0.1')).toBe(true);
    expect(desk.errors).toEqual([]);
  });
}
