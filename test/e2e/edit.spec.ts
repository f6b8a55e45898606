import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { parseTimeline } from '../../src/timeline/schema.ts';
import { DeskPage } from './seed.ts';

test('edits are the editor’s, are saved, and come back when the file is opened', async ({
  page,
}) => {
  const desk = new DeskPage(page);
  await desk.open();
  await desk.event('1997 US-Japan Defense Guidelines').click();
  const group = page.getByRole('group', { name: 'Edit event' });
  await group.getByRole('textbox', { name: 'Title' }).fill('Guidelines');
  await group.getByRole('textbox', { name: 'Date' }).fill('September 1997');
  await group.getByRole('button', { name: 'Star' }).click();
  await expect(desk.event(/^Guidelines/)).toContainText('September 1997');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save timeline' }).click();
  const saved = await readFile(await (await waiting).path(), 'utf8');
  const timeline = parseTimeline(saved);
  const [review] = Object.values(timeline.review);
  expect(review).toMatchObject({ title: 'Guidelines', starred: true, when: { edtf: '1997-09' } });
  expect(timeline.events.map(({ title }) => title)).toContain('1997 US-Japan Defense Guidelines');

  await group.getByRole('button', { name: 'Restore' }).click();
  await expect(desk.event(/^Guidelines/)).toHaveCount(0);
  await desk.openFiles({ name: 'saved.json', text: saved });
  await expect(desk.event(/^Guidelines/)).toContainText('edited by hand');
  expect(desk.errors).toEqual([]);
});
