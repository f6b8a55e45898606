import { expect } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { event, type Plain } from '../../layout/made-up.ts';
import Frame from './Frame.svelte';
import { Held } from './held.svelte.ts';
import { story } from './story.ts';

/** Mounts the chart with a page's state around it. */
export async function open(plain: readonly Plain[] = story): Promise<Held> {
  const held = new Held(plain.map(event));
  await render(Frame, { props: { held } });
  await expect.element(page.getByRole('application')).toBeVisible();
  return held;
}

export const region = page.getByRole('region', { name: 'Timeline' });
export const drawing = page.getByRole('application', { name: 'Timeline drawing' });
export const button = (name: string) => region.getByRole('button', { name });
export const text = (words: string): SVGTextElement | undefined =>
  [...document.querySelectorAll('svg text')].find((t) => t.textContent === words) as
    SVGTextElement | undefined;
export const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 350));
export const layers = (): HTMLElement => document.querySelector('.layers') as HTMLElement;
export const days = ({ range }: Held): number =>
  range ? (Date.parse(range.to) - Date.parse(range.from)) / 86_400_000 : NaN;
export const wheel = (deltaY: number, ctrlKey: boolean): boolean =>
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
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await userEvent.keyboard(`{${key}}`);
}
