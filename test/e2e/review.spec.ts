import { expect, test } from '@playwright/test';
import { DeskPage, madeUp } from './seed.ts';

/** Twelve made-up sentences, each with a day. */
const twelve = Array.from(
  { length: 12 },
  (_, i) => `The ministers signed agreement number ${i + 1} in Oslo on ${i + 3} March 2006.`,
).join('\n\n');

test('ten events are reviewed by keyboard alone', async ({ page }) => {
  const desk = new DeskPage(page);
  await desk.open();
  await desk.paste(twelve);
  await expect(desk.events.getByRole('link')).toHaveCount(12);
  await page.locator('h1').click();
  const left = page.getByRole('button', { name: /left to check$/ });
  for (let i = 0; i < 8; i++) await page.keyboard.press(i === 0 ? 'n' : 'a');
  await expect(left).toHaveText('5 left to check');
  await page.keyboard.press('h');
  await page.keyboard.press('s');
  await page.keyboard.press('a');
  await page.keyboard.press('a');
  await expect(left).toHaveText('2 left to check');
  await expect(page.getByRole('button', { name: 'Show 1 hidden event' })).toBeVisible();
  await expect(desk.events.getByText('✓ checked')).toHaveCount(9);
  await page.keyboard.press('u');
  await page.keyboard.press('u');
  await expect(left).toHaveText('4 left to check');
  await page.keyboard.press('e');
  await page.keyboard.type('nap');
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(left).toHaveText('4 left to check');
  await page.getByRole('button', { name: '?', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('next event left');
  expect(desk.errors).toEqual([]);
});

test('selected words become an event, a waiting mention too; both are the editor’s', async ({
  page,
}) => {
  const desk = new DeskPage(page);
  await desk.open();
  await desk.openFiles({
    name: 'harbour.txt',
    text: madeUp.replace('early June.', 'early June. Hale dined with the mayor in 31 April.'),
  });
  await expect(desk.source).toContainText('Hale dined');
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('#source') ?? document, 4);
    while (!walker.currentNode.textContent?.includes('Hale dined') || walker.currentNode.firstChild)
      walker.nextNode();
    const at = walker.currentNode.textContent.indexOf('Hale dined');
    getSelection()?.setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + 25);
  });
  await page.getByRole('button', { name: 'Make an event of these words' }).click();
  const form = page.getByRole('form', { name: 'New event' });
  await expect(form.getByRole('textbox', { name: 'Title' })).toHaveValue(
    'Hale dined with the mayor',
  );
  await form.getByRole('textbox', { name: 'Date' }).fill('30 April 2006');
  await expect(form).toContainText('Understood as 30 April 2006 (2006-04-30)');
  await form.getByRole('button', { name: 'Add this event' }).click();
  await expect(desk.event(/^Hale dined with the mayor/)).toContainText('edited by hand');
  await expect(page.locator('mark')).toHaveText('Hale dined with the mayor');

  await page.getByText(/waits? for you$/).click();
  const tray = page.getByRole('list', { name: 'Waiting mentions' });
  await expect(tray).toContainText('31 April');
  await tray.getByRole('button', { name: 'Put away' }).first().click();
  await expect(tray).toHaveCount(0);
  expect(desk.errors).toEqual([]);
});

test('actors are renamed and merged, cables removed, the collection named; Undo takes all back', async ({
  page,
}) => {
  const desk = new DeskPage(page);
  await desk.open();
  await desk.openFiles({ name: 'harbour.txt', text: madeUp });
  await expect(desk.actor(/^Sweden/)).toBeVisible();
  await page.getByRole('button', { name: 'Edit actors' }).click();
  const cast = page.getByRole('dialog', { name: 'Edit actors' });
  const sweden = cast.getByRole('group', { name: 'Sweden' });
  await sweden.getByRole('textbox', { name: 'Merge into' }).fill('nobody');
  await sweden.getByRole('textbox', { name: 'Merge into' }).press('Enter');
  await expect(cast).toContainText('No other actor is called “nobody”.');
  await sweden.getByRole('textbox', { name: 'Merge into' }).fill('denmark');
  await sweden.getByRole('textbox', { name: 'Merge into' }).press('Enter');
  await expect(sweden).toHaveCount(0);
  const denmark = cast.getByRole('group', { name: 'Denmark' });
  await denmark.getByRole('textbox', { name: 'Name' }).fill('The two kingdoms');
  await denmark.getByRole('textbox', { name: 'Name' }).press('Enter');
  await cast.getByRole('button', { name: 'Close' }).click();
  await expect(desk.event(/met in Norhavn/)).toContainText('The two kingdoms');

  await page.getByRole('button', { name: '1 cable' }).click();
  const collection = page.getByRole('dialog', { name: 'This collection' });
  await collection.getByRole('textbox', { name: 'Name' }).fill('Harbour affair');
  await collection.getByRole('textbox', { name: 'Name' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Harbour affair');
  await collection.getByRole('button', { name: /^Remove/ }).click();
  await collection.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText('leads to its words')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Try the sample cable' })).toBeVisible();
  for (let i = 0; i < 4; i++) await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('HARBOUR TALKS');
  await expect(desk.event(/met in Norhavn/)).toContainText('Sweden');
  expect(desk.errors).toEqual([]);
});
