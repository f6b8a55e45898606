import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { gzipSync } from 'fflate';
import { DeskPage, madeUp } from './seed.ts';

test('an opened cable takes the sample’s place, more are added; a bad file costs only itself', async ({
  page,
}) => {
  const desk = new DeskPage(page);
  await desk.open();
  await desk.openFiles({ name: 'empty.txt', text: '' }, { name: 'harbour.txt', text: madeUp });
  await expect(page.getByRole('alert').getByRole('listitem')).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('HARBOUR TALKS');
  await expect(desk.event(/met in Norhavn/)).toContainText('9 May 2006');
  await expect(desk.source).toContainText('A second meeting is planned for early June.');
  await desk.paste('The ministers signed an agreement in Oslo on 3 March 2006.');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2 cables');
  await expect(desk.source).toContainText('signed an agreement in Oslo');
  await desk.event(/met in Norhavn/).click();
  await expect(desk.source).toContainText('A second meeting is planned');
  await desk.openFiles({ name: 'harbour.txt', text: madeUp });
  await expect(page.getByRole('alert')).toContainText('is already in the collection.');
  const table = 'date,event,who\n4 June 2006,Ferries ran again,Norhavn\n31 April 2006,Nothing,\n';
  await desk.openFiles({ name: 'ferries.csv', text: table });
  await expect(desk.event('Ferries ran again')).toContainText('4 June 2006');
  await expect(page.getByRole('alert')).toContainText(/ferries\.csv, line 3: .*Nothing/);
  const elsewhere = desk.requests.filter(
    (url) => !/^(http:\/\/127\.0\.0\.1:|blob:|data:)/.test(url),
  );
  expect(elsewhere).toEqual([]); // no request leaves the machine
  expect(desk.errors).toEqual([]);
});

const bad = [
  { name: 'empty.txt', text: '', says: /^empty\.txt is empty\.$/ },
  {
    name: 'picture.png',
    text: Buffer.from('89504e470d0a1a0a0000000d49484452ff00fe', 'hex'),
    says: /^picture\.png is not text: .*\.$/,
  },
  {
    name: 'cut.json',
    text: '{"format": "cable-timeline", "version": 1, "ti',
    says: /cut\.json.*cut off/,
  },
  {
    name: 'later.json',
    text: '{"format": "cable-timeline", "version": 9}',
    says: /later\.json.*newer version/,
  },
  {
    name: 'all.txt.gz',
    text: Buffer.from(gzipSync(Buffer.alloc(10_000_001, 'They met. '), { level: 1 })),
    says: /^all\.txt.* is one text of more than 10 MB, .*split it/,
  },
];

test('a bad file gets one plain sentence, as does a text without a date; nothing is lost', async ({
  page,
}) => {
  const desk = new DeskPage(page);
  await desk.open();
  const before = await desk.status.textContent();
  for (const { name, text, says } of bad) {
    await desk.openFiles({ name, text });
    await expect(page.getByRole('alert').getByRole('listitem')).toHaveText([says]);
    await expect(desk.status).toHaveText(before ?? '');
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await expect(page.getByRole('alert')).toBeEmpty();
  }

  await desk.openFiles({ name: 'note.txt', text: 'Nothing in this note says when it happened.' });
  await expect(page.getByText(/^note\.txt: No datable event was found in it/)).toBeVisible();
  await expect(desk.source).toContainText('Nothing in this note says when it happened.');
  await expect(desk.status).toHaveText('0 of 0 events');
  await desk.openFiles(
    { name: 'one.txt', text: 'This one does not say so either.' },
    { name: 'two.txt', text: 'Nor does this one.' },
  );
  await page.getByText(/^2 remarks/).click();
  await expect(page.getByText(/^two\.txt: No datable event/)).toBeVisible();
  await expect(page.getByRole('alert')).toBeEmpty();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByText(/^2 remarks/)).toHaveCount(0);
  expect(desk.errors).toEqual([]);
});

test('a dropped file is opened, and a saved timeline as it was', async ({ page }) => {
  const desk = new DeskPage(page);
  await desk.open();
  const save = async (): Promise<string> => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save timeline' }).click();
    return readFile(await (await waiting).path(), 'utf8');
  };
  const saved = await save();
  const count = (await desk.status.textContent()) ?? '';
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'harbour.txt', { type: 'text/plain' }));
    return transfer;
  }, madeUp);
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  await expect(desk.event(/met in Norhavn/)).toBeVisible();
  await desk.openFiles({ name: 'saved.timeline.json', text: saved });
  await expect(desk.status).toHaveText(count);
  expect(JSON.parse(await save())).toEqual(JSON.parse(saved));

  // Beside a cable it is added, and what is there already is said of the file that was opened.
  await desk.openFiles(
    { name: 'again.timeline.json', text: saved },
    { name: 'harbour.txt', text: madeUp },
  );
  await expect(page.getByRole('alert')).toContainText(
    'again.timeline.json: 06TOKYO4543 is already in the collection.',
  );
});
