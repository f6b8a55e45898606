import { expect, onTestFinished, test, vi } from 'vitest';
import { button, days, drawing, layers, open, settled, text, wheel } from './open.ts';
import type { Held } from './held.svelte.ts';

const years = ({ range }: Held): string[] => [range?.from ?? '', range?.to ?? ''];
const strip = (selector: string): DOMRect | undefined =>
  document.querySelector(`.strip ${selector}`)?.getBoundingClientRect();
function dragStrip(from: number, to: number): void {
  const overlay = document.querySelector('.strip .overlay') as Element;
  const box = overlay.getBoundingClientRect();
  const at = (type: string, share: number): MouseEvent =>
    new MouseEvent(type, {
      clientX: box.left + share * box.width,
      clientY: box.top + 8,
      bubbles: true,
      cancelable: true,
      view: window,
    });
  overlay.dispatchEvent(at('mousedown', from));
  if (to !== from) window.dispatchEvent(at('mousemove', to));
  window.dispatchEvent(at('mouseup', to));
}

test('the first window is the dense part; what it leaves out is announced and reached', async () => {
  const held = await open();
  expect(text('meeting of both ministers')).toBeDefined();
  expect(text('Treaty of 1961')).toBeUndefined();
  await button('1961: 1 event to the left').click();
  await settled();
  expect(text('Treaty of 1961')).toBeDefined();
  expect(held.range?.from.slice(0, 3)).toBe('196');
});

test('whole range and dense part are one press away from each other', async () => {
  const held = await open();
  await button('Whole range').click();
  await settled();
  expect(days(held)).toBeGreaterThan(4500);
  await button('Dense part').click();
  await settled();
  expect(held.range).toBeNull();
  expect(text('Treaty of 1961')).toBeUndefined();
});

test('buttons and keys zoom around the middle', async () => {
  const held = await open();
  await button('Zoom in').click();
  await settled();
  const closer = days(held);
  drawing.element().dispatchEvent(new KeyboardEvent('keydown', { key: '-', bubbles: true }));
  await expect.poll(() => days(held)).toBeGreaterThan(closer * 1.3);
});

test('the wheel alone scrolls the page; with ctrl it zooms', async () => {
  const held = await open();
  expect(wheel(-120, false)).toBe(true);
  await settled();
  expect(held.reports).toBe(0);
  expect(wheel(-120, true)).toBe(false);
  await settled();
  expect(held.reports).toBe(1);
});

test('the report fed back does not move the window by a fraction', async () => {
  const held = await open();
  wheel(-120, true);
  await settled();
  const before = text('meeting of both ministers')?.getAttribute('transform');
  held.range = held.range && { ...held.range };
  await settled();
  expect(text('meeting of both ministers')?.getAttribute('transform')).toBe(before);
});

test('a range from outside is shown', async () => {
  const held = await open();
  held.range = { from: '1961-01-01', to: '1962-12-31' };
  await vi.waitFor(() => expect(text('Treaty of 1961')).toBeDefined());
});

/** Takes the drawing by hand and lets go in motion, by the clock of the events and not of the machine. */
function throwBy(pixels: number): void {
  const at = (type: string, clientX: number, timeStamp: number): MouseEvent => {
    const init = { clientX, clientY: 150, bubbles: true, cancelable: true, view: window };
    return Object.defineProperty(new MouseEvent(type, init), 'timeStamp', { value: timeStamp });
  };
  layers().dispatchEvent(at('mousedown', 500, 1000));
  window.dispatchEvent(at('mousemove', 500 + pixels / 2, 1040));
  window.dispatchEvent(at('mousemove', 500 + pixels, 1080));
  window.dispatchEvent(at('mouseup', 500 + pixels, 1080));
}
const placeOf = (label: string): number[] =>
  (text(label)?.getAttribute('transform') ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];

test('a drag pans sideways and runs out, and nothing moves up or down', async () => {
  const held = await open();
  const [x0 = NaN, y0] = placeOf('blockade of the harbour');
  throwBy(60);
  await vi.waitFor(() => expect(held.reports).toBe(1), 3000);
  const [x1 = NaN, y1] = placeOf('blockade of the harbour');
  expect(x1 - x0).toBeGreaterThan(62);
  expect(y1).toBe(y0);
});

test('where no motion is wanted a drag ends where the hand lets go', async () => {
  const real = window.matchMedia.bind(window);
  vi.spyOn(window, 'matchMedia').mockImplementation((query) =>
    real(query.includes('reduced-motion') ? 'all' : query),
  );
  onTestFinished(() => void vi.restoreAllMocks());
  const held = await open();
  const [x0 = NaN] = placeOf('blockade of the harbour');
  throwBy(60);
  await vi.waitFor(() => expect(held.reports).toBe(1));
  const [x1 = NaN] = placeOf('blockade of the harbour');
  expect(Math.abs(x1 - x0 - 60)).toBeLessThan(1);
});

test('the selected event is spoken, and brought into view when it lies outside', async () => {
  const held = await open();
  held.selected = 'treaty';
  await settled();
  expect(text('Treaty of 1961')).toBeDefined();
  const spoken = [...document.querySelectorAll('[aria-live]')].map((e) => e.textContent);
  expect(spoken).toEqual(['1 of 5: Treaty of 1961, 1961, Occurred, Alba']);
});

test('a year-long event that is selected is in the window with both ends', async () => {
  const held = await open();
  held.selected = 'treaty';
  await settled();
  const [from = '', to = ''] = years(held);
  expect(from < '1961-01-01' && to > '1962-01-01').toBe(true);
});

test('a click in the strip moves the window there, a drag makes another', async () => {
  const held = await open();
  held.range = { from: '1974-01-01', to: '1974-12-31' };
  await settled();
  dragStrip(0.3, 0.3);
  await settled();
  expect(days(held)).toBeGreaterThan(360);
  expect(days(held)).toBeLessThan(370);
  expect(held.range.from.slice(0, 3)).toBe('196');
  dragStrip(0.5, 0.8);
  await settled();
  expect(days(held)).toBeGreaterThan(1000);
});

test('a window far from all events falls back to the first window, and no error is told', async () => {
  const told = vi.spyOn(console, 'error');
  const held = await open();
  held.range = { from: '1500-01-01', to: '1500-01-02' };
  for (const width of [600, 20, 880]) {
    held.width = width;
    await settled();
  }
  expect(text('meeting of both ministers')).toBeDefined();
  const brush = strip('.selection');
  expect(brush && brush.left >= (strip('.overlay')?.left ?? Infinity)).toBe(true);
  expect(told).not.toHaveBeenCalled();
});
