import { expect, onTestFinished, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { event, many, type Plain } from '../../layout/made-up.ts';
import Frame from './Frame.svelte';
import { Held } from './held.svelte.ts';

const story: Plain[] = [
  {
    id: 'treaty',
    title: 'Treaty of 1961',
    from: '1961-01-01',
    to: '1961-12-31',
    precision: 'year',
  },
  {
    id: 'talks',
    title: 'talks throughout February',
    from: '1974-02-01',
    to: '1974-02-28',
    precision: 'month',
    actors: ['Alba', 'Brenn'],
  },
  { id: 'blockade', title: 'blockade of the harbour', from: '1974-02-04', actors: ['Corvo'] },
  {
    id: 'note',
    title: 'note handed over',
    from: '1974-03-08',
    status: 'reported',
    actors: ['Brenn'],
  },
  {
    id: 'meeting',
    title: 'meeting of both ministers',
    from: '1974-03-09',
    actors: ['Alba', 'Brenn'],
  },
];

async function open(plain: readonly Plain[] = story): Promise<Held> {
  const held = new Held(plain.map(event));
  await render(Frame, { props: { held } });
  await expect.element(page.getByRole('application')).toBeVisible();
  return held;
}

const region = page.getByRole('region', { name: 'Timeline' });
const drawing = page.getByRole('application', { name: 'Timeline drawing' });
const button = (name: string) => region.getByRole('button', { name });
const text = (words: string): SVGTextElement | undefined =>
  [...document.querySelectorAll('svg text')].find((t) => t.textContent === words) as
    SVGTextElement | undefined;
const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 350));
const layers = (): HTMLElement => document.querySelector('.layers') as HTMLElement;
const days = ({ range }: Held): number =>
  range ? (Date.parse(range.to) - Date.parse(range.from)) / 86_400_000 : NaN;
const wheel = (deltaY: number, ctrlKey: boolean): boolean =>
  layers().dispatchEvent(
    new WheelEvent('wheel', {
      deltaY,
      ctrlKey,
      clientX: 500,
      clientY: 150,
      bubbles: true,
      cancelable: true,
      view: window,
    }),
  );
async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await userEvent.keyboard(`{${key}}`);
}

test('the region and the picture say what is drawn', async () => {
  await open();
  const words = '5 events, 1961 to March 1974, in 3 lanes: Alba 3, Brenn 3, Corvo 1.';
  await expect.element(region).toHaveAccessibleDescription(words);
  await expect.element(page.getByRole('img', { name: words })).toBeVisible();
});

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

test('a drag pans sideways, and nothing moves up or down', async () => {
  const held = await open();
  const y = (): string | undefined =>
    text('note handed over')?.getAttribute('transform')?.split(',')[1];
  const before = y();
  const at = (type: string, clientX: number): MouseEvent =>
    new MouseEvent(type, { clientX, clientY: 150, bubbles: true, cancelable: true, view: window });
  layers().dispatchEvent(at('mousedown', 500));
  window.dispatchEvent(at('mousemove', 560));
  window.dispatchEvent(at('mousemove', 580));
  window.dispatchEvent(at('mouseup', 580));
  await settled();
  expect(held.reports).toBe(1);
  expect(y()).toBe(before);
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

test('the selected event is spoken, and brought into view when it lies outside', async () => {
  const held = await open();
  held.selected = 'treaty';
  await settled();
  expect(text('Treaty of 1961')).toBeDefined();
  const spoken = [...document.querySelectorAll('[aria-live]')].map((e) => e.textContent);
  expect(spoken).toEqual(['1 of 5: Treaty of 1961, 1961, Occurred, Alba']);
});

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
  const counts = [...document.querySelectorAll('text.number')].map((t) => Number(t.textContent));
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
  [...document.querySelectorAll('text.name title')].at(-1)?.textContent ?? '';

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
  const names = [...document.querySelectorAll('text.name')].map((t) => t.firstChild?.textContent);
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
  await vi.waitFor(() => expect(document.querySelectorAll('text.name')).toHaveLength(0));
  const box = region.element().getBoundingClientRect();
  expect(box.height).toBeLessThan(260);
  expect(document.querySelector('.layers')?.scrollWidth).toBeLessThanOrEqual(358);
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
