import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import type { Timeline } from '../../src/timeline/types.ts';
import App from '../../src/ui/App.svelte';
import '../../src/ui/theme.css';
import { AddressBar } from './fixtures/address.ts';
import { drawn } from './fixtures/drawn.ts';
import { timeline as sample } from './fixtures/harbour.ts';

const list = page.getByRole('list', { name: 'Events', exact: true });
const status = page.getByRole('status');
const dialog = (name: string) => page.getByRole('dialog', { name });
const selected = (): string | undefined =>
  document.querySelector('[aria-current] .title')?.textContent;

async function open(hash = '', timeline: Timeline = sample): Promise<AddressBar> {
  const address = new AddressBar(hash);
  await render(App, { props: { timeline, address } });
  await drawn();
  return address;
}

/** The sample with a second cable that tells of the collision too. */
function twoCables(): Timeline {
  const [document_] = sample.documents;
  const collision = sample.events[2];
  if (!document_ || !collision) throw new Error('The sample is empty.');
  const second = { ...document_, id: '06SUDHAVN9', paragraphs: document_.paragraphs.slice(0, 1) };
  const other = {
    ...collision,
    id: '06SUDHAVN9.p1.x',
    title: 'collision near the strait',
    status: 'reported' as const,
    sources: collision.sources.map((source) => ({ ...source, document: second.id })),
  };
  return { ...sample, documents: [document_, second], events: [...sample.events, other] };
}

test('an actor’s page: first and last seen, company, names and where they stand', async () => {
  const address = await open('#who=norland');
  const sheet = dialog('Norland');
  await expect.element(sheet).toHaveTextContent(/First seen.*1987 Strait Convention/);
  await expect.element(sheet).toHaveTextContent(/Last seen.*visit by Minister Ferro/);
  await expect.element(sheet.getByRole('rowheader', { name: 'Norland' })).toBeVisible();
  await sheet.getByRole('button', { name: 'Sudland 3' }).click();
  await expect.element(dialog('Sudland')).toBeVisible();
  expect(address.hash).toBe('#who=sudland');
  await expect
    .element(dialog('Sudland').getByRole('rowheader', { name: 'Sudland navy' }))
    .toBeVisible();
  await dialog('Sudland').getByRole('button', { name: 'Show these only' }).click();
  await expect.element(status).toHaveTextContent('4 of 8 events');
  expect(address.hash).toBe('#actor=sudland');
});

test('from an actor’s page to an event and to a paragraph; Escape closes it', async () => {
  const address = await open('#who=norland');
  await dialog('Norland')
    .getByRole('button', { name: /1987 Strait Convention/ })
    .first()
    .click();
  await expect.poll(selected).toBe('1987 Strait Convention');
  await page.getByRole('button', { name: 'About Sudland' }).last().click();
  await dialog('Sudland')
    .getByRole('button', { name: '06NORHAVN117, paragraph 2' })
    .first()
    .click();
  await expect
    .element(page.getByRole('button', { name: 'Paragraph 2: 2 events' }))
    .toHaveAttribute('aria-pressed', 'true');
  address.go('#who=lund');
  await expect.element(dialog('Vice Minister Lund')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog('Vice Minister Lund')).not.toBeInTheDocument();
  expect(address.hash).toBe('');
});

test('cables that tell the same event lie side by side, and say how they differ', async () => {
  const address = await open('#event=06NORHAVN117.p1.c', twoCables());
  await page.getByRole('button', { name: 'Compare 2 cables' }).click();
  expect(address.hash).toContain('compare=on');
  const sheet = dialog('April 28 collision in the strait');
  await expect.element(sheet.getByText('06SUDHAVN9')).toBeVisible();
  await expect.element(sheet.getByText('Here: Reported')).toBeVisible();
  await sheet.getByRole('button', { name: /collision near the strait/ }).click();
  expect(selected()).toBe('collision near the strait');
});

const starred: Timeline = {
  ...sample,
  review: {
    '06NORHAVN117.p1.c': { starred: true, note: 'Where it began.' },
    '06NORHAVN117.p1.g': { starred: true },
  },
};

test('a story steps through the starred events, by button and by key', async () => {
  const address = await open('', starred);
  await page.getByRole('button', { name: 'Tell the starred as a story (2)' }).click();
  await expect.element(status).toHaveTextContent('2 of 8 events');
  const story = page.getByRole('region', { name: 'Story' });
  await story.getByRole('button', { name: 'Begin' }).click();
  await expect.element(story).toHaveTextContent(/1 of 2.*28 April 2006.*Where it began/);
  expect(address.hash).toBe('#event=06NORHAVN117.p1.c&story=on');
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(story).toHaveTextContent('second round is planned for early June');
  await expect.element(story.getByRole('button', { name: 'Next' })).toBeDisabled();
  await userEvent.keyboard('{ArrowLeft}');
  expect(selected()).toBe('April 28 collision in the strait');
  await userEvent.keyboard('{Escape}');
  await expect.element(status).toHaveTextContent('8 of 8 events');
  expect(list.getByRole('link').elements()).toHaveLength(8);
});

test('a story without stars says how to make one', async () => {
  await open('#story=on');
  await expect.element(page.getByText(/Nothing is starred yet/)).toBeVisible();
  await page.getByRole('button', { name: 'Leave the story' }).click();
  await expect.element(status).toHaveTextContent('8 of 8 events');
});
