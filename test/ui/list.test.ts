import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import type { Timeline } from '../../src/timeline/types.ts';
import { isoDay } from '../../src/util/days.ts';
import App from '../../src/ui/App.svelte';
import '../../src/ui/theme.css';
import { AddressBar } from './fixtures/address.ts';
import { drawn } from './fixtures/drawn.ts';
import { timeline as sample } from './fixtures/harbour.ts';

const list = page.getByRole('list', { name: 'Events', exact: true });
const items = () => list.getByRole('listitem').elements() as HTMLElement[];
const title = (): string | undefined =>
  document.activeElement?.querySelector('.title')?.textContent;

/** A made-up year and more of one event a day. */
function long(n: number): Timeline {
  const [, , , , event] = sample.events;
  if (!event) throw new Error('The sample is empty.');
  const events = Array.from({ length: n }, (_, i) => {
    const day = isoDay(13_000 + i);
    const when = { ...event.when, edtf: day, earliest: day, latest: day };
    return { ...event, id: `day.${i}`, title: `Day ${i + 1} of the talks`, when };
  });
  return { ...sample, events };
}

async function open(hash: string, timeline: Timeline): Promise<AddressBar> {
  const address = new AddressBar(hash);
  await render(App, { props: { timeline, address } });
  await drawn();
  return address;
}

test('a long list is there in part, and says where each item stands', async () => {
  await open('', long(1200));
  await expect.element(page.getByRole('status')).toHaveTextContent('1,200 of 1,200 events');
  expect(items().length).toBeLessThan(300);
  expect(items()[0]?.getAttribute('aria-setsize')).toBe('1200');
  expect(items()[19]?.getAttribute('aria-posinset')).toBe('20');
  const far = list.element().lastElementChild;
  expect(far?.getAttribute('hidden')).toBe('until-found');
  expect(far?.textContent).toContain('Day 1200 of the talks');
});

test('a list of 100 is there whole', async () => {
  await open('', long(100));
  await expect.poll(() => items().length).toBe(100);
  expect(items()[0]?.hasAttribute('aria-setsize')).toBe(false);
});

test('End and Home reach both ends by keyboard, and the list grows where it is', async () => {
  await open('', long(1200));
  items()[0]?.querySelector('a')?.focus();
  await userEvent.keyboard('{End}');
  await expect.poll(title).toBe('Day 1200 of the talks');
  await userEvent.keyboard('{ArrowUp}');
  await expect.poll(title).toBe('Day 1199 of the talks');
  await userEvent.keyboard('{Home}');
  await expect.poll(title).toBe('Day 1 of the talks');
});

test('an address in the middle of a long list is brought into view', async () => {
  await open('#event=day.700', long(1200));
  const current = list.getByRole('link', { name: 'Day 701 of the talks' });
  await expect.element(current).toHaveAttribute('aria-current', 'true');
  await expect.element(current).toBeInViewport();
});

test('what comes into view is there', async () => {
  await page.viewport(1280, 720);
  await open('', long(1200));
  const pane = list.element();
  pane.scrollTop = pane.scrollHeight / 2;
  const seen = () => {
    const box = pane.getBoundingClientRect();
    const at = document.elementFromPoint(box.left + 40, box.top + box.height / 2);
    return Number(at?.closest('li')?.getAttribute('aria-posinset'));
  };
  await expect.poll(seen).toBeGreaterThan(450);
  expect(seen()).toBeLessThan(750);
  await page.viewport(1000, 600);
});

test('moving the drawing moves the list', async () => {
  await page.viewport(1280, 720);
  const address = await open('', long(1200));
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => address.hash).toContain('from=');
  const wanted = /from=([\d-]+)/.exec(address.hash)?.[1];
  const first = () => {
    const top = list.element().getBoundingClientRect();
    return items()
      .filter((item) => item.getBoundingClientRect().bottom > top.top + 8)
      .slice(0, 4)
      .map((item) => Number(item.getAttribute('aria-posinset')) - 1)
      .map((i) => isoDay(13_000 + i));
  };
  await expect.poll(first).toContain(wanted);
  await page.viewport(1000, 600);
});

test('hits are set off in titles, names and sources, with the words around them', async () => {
  await open('#q=delegation', sample);
  const hits = () => [...document.querySelectorAll('.hit')].map((hit) => hit.textContent);
  await expect.poll(hits).toContain('delegation');
  const item = list.getByRole('link', { name: 'Joint Fisheries Commission had met' });
  await expect.element(item).toHaveTextContent(/had met on May 9 without the Sudland delegation/);
  expect(document.querySelectorAll('mark')).toHaveLength(0);
});

test('paragraphs without an event are found too, and open in the source', async () => {
  await open('#q=grow', sample);
  await expect.element(page.getByText('No event matches these filters.')).toBeVisible();
  await page.getByRole('button', { name: /Post sees no sign/ }).click();
  await expect.element(page.getByText('Comment: Post sees')).toBeInViewport();
});
