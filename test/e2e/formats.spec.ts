import { expect, test } from '@playwright/test';
import { zipSync } from 'fflate';
import { pdfOf } from '../load/pdf-file.ts';
import { articlesPage } from '../load/samples.ts';
import { DeskPage, madeUp } from './seed.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const printed = 'The ministers signed an agreement in Oslo on 3 March 2006.';
const packed = {
  'a/harbour.txt': bytes(madeUp),
  'b/lima.txt': bytes('They left Lima in May 2006.'),
  'b/ferries.csv': bytes('date,event,who\n4 June 2006,Ferries ran again,Norhavn\n'),
};

const files = [
  { name: 'page.html', text: articlesPage },
  { name: 'report.pdf', text: Buffer.from(pdfOf([printed])) },
  { name: 'two.zip', text: Buffer.from(zipSync(packed)) },
];

test('pages, PDF and archives are read in the page, with no request that leaves it', async ({
  page,
}) => {
  const desk = new DeskPage(page);
  await desk.open();
  await desk.openFiles(...files);
  const cables = desk.source.getByRole('combobox').getByRole('option');
  await expect(cables).toHaveText([/ferries/, /06NORHAVN117/, /09QUITO4711/, /lima/, /report/]);
  await expect(desk.event('Ferries ran again')).toContainText('4 June 2006');
  await expect(desk.event(/signed an agreement in Oslo/)).toBeVisible();
  expect(desk.requests.every((url) => new URL(url).hostname === '127.0.0.1')).toBe(true);
  expect(desk.errors).toEqual([]);
});
