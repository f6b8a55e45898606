import { afterEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import App from '../../src/ui/App.svelte';
import '../../src/ui/theme.css';
import { AddressBar } from './fixtures/address.ts';
import { drawn } from './fixtures/drawn.ts';
import { timeline } from './fixtures/harbour.ts';

const list = page.getByRole('list', { name: 'Events', exact: true });

async function open(hash: string, width: number, height: number): Promise<void> {
  await page.viewport(width, height);
  await render(App, { props: { timeline, address: new AddressBar(hash) } });
  await drawn();
}

afterEach(async () => {
  await page.viewport(1000, 600);
  scrollTo(0, 0);
});

test('the filter sentence stands above the list, and never over it', async () => {
  await open('#q=strait&from=2006-04-01&to=2006-06-30&event=06NORHAVN117.p1.c', 1280, 720);
  const sentence = page.getByText('The timeline shows April–June 2006.').element();
  const top = list.element().getBoundingClientRect().top;
  expect(sentence.getBoundingClientRect().bottom).toBeLessThanOrEqual(top);
});

test.each([
  [900, 600],
  [640, 360],
])('at %i × %i a selection moves the panes, and not the page', async (width, height) => {
  await open('', width, height);
  const last = list.getByRole('link').last();
  (last.element() as HTMLElement).scrollIntoView();
  await expect.poll(() => document.scrollingElement?.scrollTop).toBeGreaterThan(0);
  const before = document.scrollingElement?.scrollTop;
  (last.element() as HTMLElement).dispatchEvent(
    new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }),
  );
  await expect.element(last).toHaveAttribute('aria-current', 'true');
  await new Promise(requestAnimationFrame);
  expect(document.scrollingElement?.scrollTop).toBe(before);
});
