import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { many } from '../../layout/made-up.ts';
import { drawing, layers, open, press, region, text } from './open.ts';

test('the region and the picture say what is drawn', async () => {
  await open();
  const words = '5 events, 1961 to March 1974, in 3 lanes: Alba 3, Brenn 3, Corvo 1.';
  await expect.element(region).toHaveAccessibleDescription(words);
  await expect.element(page.getByRole('img', { name: words })).toBeVisible();
});

test('arrows go through a lane and between lanes, Enter opens, Escape clears', async () => {
  const held = await open();
  (drawing.element() as HTMLElement).focus();
  await press('ArrowRight');
  expect(held.selected).toBe('talks');
  await press('ArrowRight');
  expect(held.selected).toBe('meeting');
  await press('ArrowDown');
  expect(held.selected).toBe('note');
  await press('End');
  expect(held.selected).toBe('note');
  await press('Enter');
  expect(held.opened).toEqual(['note']);
  await press('Escape');
  expect(held.selected).toBeNull();
});

test('what the filter hides is neither ringed nor spoken; the rest is counted without it', async () => {
  const held = await open();
  const ring = (): Element | null => document.querySelector('.selected');
  const spoken = (): string =>
    [...document.querySelectorAll('[aria-live]')].map((e) => e.textContent).join('');
  held.selected = 'meeting';
  await vi.waitFor(() => expect(ring()).not.toBeNull());
  held.shown = new Set(['note', 'meeting']);
  await vi.waitFor(() => expect(spoken()).toMatch(/^2 of 2: /));
  held.shown = new Set(['note']);
  await vi.waitFor(() => expect(ring()).toBeNull());
  expect(spoken()).toBe('');
});

test('a filter scrolls to the first lane it leaves, a selection to its own', async () => {
  const held = await open(many(400, 12));
  const scroller = drawing.element() as HTMLElement;
  const counts = [...document.querySelectorAll('.lane .number')].map((t) => Number(t.textContent));
  expect(counts.length).toBeGreaterThan(8);
  const last = held.events.filter((e) => e.actors[0] === lastLane());
  held.shown = new Set(last.map((e) => e.id));
  const bottom = (): number => scroller.scrollHeight - scroller.clientHeight;
  await vi.waitFor(() => expect(Math.abs(scroller.scrollTop - bottom())).toBeLessThan(2));
  held.shown = new Set(held.events.map((e) => e.id));
  await vi.waitFor(() => expect(scroller.scrollTop).toBe(0));
  held.selected = last[0]?.id ?? '';
  await vi.waitFor(() => expect(Math.abs(scroller.scrollTop - bottom())).toBeLessThan(2));
});

const lastLane = (): string =>
  [...document.querySelectorAll('.lane .name')].at(-1)?.textContent ?? '';

test('a pointer over a mark shows its card, a click selects it', async () => {
  const held = await open();
  const label = text('note handed over')?.getBoundingClientRect();
  const [x, y] = [(label?.x ?? 0) + 10, (label?.y ?? 0) + 6];
  layers().dispatchEvent(
    new PointerEvent('pointermove', { clientX: x, clientY: y, bubbles: true }),
  );
  await expect.element(page.getByText('8 March 1974', { exact: true })).toBeVisible();
  await expect.element(page.getByText('Reported · Brenn · 1 source')).toBeVisible();
  layers().dispatchEvent(new MouseEvent('click', { clientX: x, clientY: y, bubbles: true }));
  expect(held.selected).toBe('note');
});

test('a filter empties lanes, keeps their order, and says so', async () => {
  const held = await open();
  held.shown = new Set(['note']);
  await vi.waitFor(() => expect(text('blockade of the harbour')).toBeUndefined());
  const names = [...document.querySelectorAll('.lane .name')].map((t) => t.textContent);
  expect(names).toEqual(['Alba', 'Brenn', 'Corvo']);
  await expect.element(region).toHaveAccessibleDescription(/^1 of 5 events/);
});

test('only what is on screen is drawn: a thousand events keep the page small', async () => {
  await open(many(1000, 12));
  expect(document.querySelectorAll('section *').length).toBeLessThan(500);
  await expect.element(page.getByText(/^\+\d+ not labelled$/)).toBeVisible();
});

test('on a narrow page one short lane and the strip remain', async () => {
  const held = await open();
  held.compact = true;
  held.width = 358;
  await vi.waitFor(() => expect(document.querySelectorAll('.lane .name')).toHaveLength(0));
  await vi.waitFor(() => expect(layers().scrollWidth).toBeLessThanOrEqual(358));
  expect(region.element().getBoundingClientRect().height).toBeLessThan(260);
});

test('on paper the whole range stands as plain SVG, and only there', async () => {
  await open();
  window.dispatchEvent(new Event('beforeprint'));
  expect(document.querySelector('.paper svg')?.textContent).toContain('Treaty of 1961');
  window.dispatchEvent(new Event('afterprint'));
  expect(document.querySelector('.paper svg')).toBeNull();
});

test('text follows the size that the reader has set', async () => {
  await open();
  const size = (): [number, number] => {
    const label = text('meeting of both ministers')?.getBoundingClientRect();
    return [label?.height ?? 0, drawing.element().scrollHeight];
  };
  const [letters, lanes] = size();
  document.documentElement.style.fontSize = '32px';
  onTestFinished(() => void document.documentElement.style.removeProperty('font-size'));
  await vi.waitFor(() => expect(size()[0]).toBeGreaterThan(1.8 * letters));
  await vi.waitFor(() => expect(size()[1]).toBeGreaterThan(lanes));
});

test('no event at all is no error', async () => {
  await open([]);
  await expect.element(region).toHaveAccessibleDescription('No events.');
});
