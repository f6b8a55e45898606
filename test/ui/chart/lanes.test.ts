import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { open, press, text } from './open.ts';

const lanes = page.getByRole('group', { name: 'Lanes' });
const lane = (name: RegExp) => lanes.getByRole('button', { name });
const names = (): (string | null)[] =>
  [...document.querySelectorAll('.lane .name')].map((element) => element.textContent);

test('a lane folds and unfolds with a press, and loses its words only', async () => {
  const held = await open();
  const alba = lane(/^Alba, 3 events$/);
  await expect.element(alba).toHaveAttribute('aria-expanded', 'true');
  await alba.click();
  await expect.element(alba).toHaveAttribute('aria-expanded', 'false');
  await vi.waitFor(() => expect(text('meeting of both ministers')).toBeUndefined());
  expect(held.folded).toEqual(['actor:Alba']);
  await alba.click();
  await vi.waitFor(() => expect(text('meeting of both ministers')).toBeDefined());
});

test('arrows go through the names, with Alt they move the lane, and nothing is selected', async () => {
  const held = await open();
  (lane(/^Brenn/).element() as HTMLElement).focus();
  await press('ArrowDown');
  await expect.element(lane(/^Corvo/)).toHaveFocus();
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await vi.waitFor(() => expect(names()).toEqual(['Alba', 'Corvo', 'Brenn']));
  await press('Enter');
  expect(held.folded).toEqual(['actor:Corvo']);
  expect([held.selected, held.opened]).toEqual([null, []]);
});

test('a lane is dragged to another place, which folds nothing', async () => {
  const held = await open();
  const corvo = lane(/^Corvo/).element();
  const at = (type: string, clientY: number): PointerEvent =>
    new PointerEvent(type, { clientY, pointerId: 1, button: 0, bubbles: true });
  corvo.setPointerCapture = () => undefined;
  const { y } = corvo.getBoundingClientRect();
  corvo.dispatchEvent(at('pointerdown', y));
  for (const way of [-20, -50, -100]) corvo.dispatchEvent(at('pointermove', y + way));
  corvo.dispatchEvent(at('pointerup', y - 100));
  (corvo as HTMLElement).click();
  await vi.waitFor(() => expect(names()).toEqual(['Corvo', 'Alba', 'Brenn']));
  expect(held.folded).toEqual([]);
});

test('two buttons beside a name move it without a drag', async () => {
  await open();
  (lane(/^Brenn, /).element() as HTMLElement).focus();
  await lane(/^Move Brenn up$/).click();
  await vi.waitFor(() => expect(names()).toEqual(['Brenn', 'Alba', 'Corvo']));
});
