import { expect, test } from '@playwright/test';
import { sameFonts } from './fonts.ts';
import { DeskPage } from './seed.ts';
import { states } from './states.ts';

const sizes = {
  wide: { width: 1280, height: 720 },
  tablet: { width: 768, height: 1024 },
  phone: { width: 390, height: 844 },
};

/** Shares of all pixels that may differ: a label that found another place is less than the first. */
const tolerance = { same: 0.01, otherFonts: 0.2 };

/** Lets what follows a change of size be drawn. */
const drawn = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)));
  });

test('twelve states at three sizes look as their pictures in the docs', async ({ page }, info) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize(sizes.wide);
  const desk = new DeskPage(page);
  await desk.open();
  const same = await sameFonts(page, info);
  if (!same) info.annotations.push({ type: 'fonts', description: 'others than in the pictures' });
  const maxDiffPixelRatio = tolerance[same ? 'same' : 'otherFonts'];
  for (const state of states) {
    await page.setViewportSize(sizes.wide);
    await state.arrange(desk);
    await page.mouse.move(0, 0);
    for (const [size, viewport] of Object.entries(sizes)) {
      await page.setViewportSize(viewport);
      await page.evaluate(() => scrollTo(0, 0));
      if (size === 'phone') await state.phone?.open(desk);
      await state.at?.(desk).scrollIntoViewIfNeeded();
      await page.evaluate(drawn);
      // Twice more where a busy machine has not drawn all of it yet.
      await expect
        .soft(async () => {
          const picture = await page.screenshot({ animations: 'disabled' });
          expect(picture).toMatchSnapshot(`${state.name}-${size}.png`, { maxDiffPixelRatio });
        })
        .toPass({ intervals: [500, 1500], timeout: 3000 });
      if (size === 'phone') await state.phone?.close(desk);
    }
  }
  expect(desk.errors).toEqual([]);
});
