import type { CDPSession, Locator, Page } from '@playwright/test';

type Point = readonly [x: number, y: number];

/** Fingers on the screen of a page, as the browser itself hears of them. */
export class Fingers {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async on(page: Page): Promise<Fingers> {
    return new Fingers(await page.context().newCDPSession(page));
  }

  async #touch(type: 'touchStart' | 'touchMove' | 'touchEnd', at: readonly Point[]): Promise<void> {
    const touchPoints = at.map(([x, y], id) => ({ x, y, id }));
    await this.#session.send('Input.dispatchTouchEvent', { type, touchPoints });
  }

  /** Puts them down one after the other, moves them in straight lines and lifts them. */
  async move(from: readonly Point[], to: readonly Point[], steps = 8): Promise<void> {
    for (let n = 1; n <= from.length; n++) await this.#touch('touchStart', from.slice(0, n));
    for (let step = 1; step <= steps; step++)
      await this.#touch(
        'touchMove',
        from.map(([x, y], i): Point => {
          const [toX, toY] = to[i] ?? [x, y];
          return [x + ((toX - x) * step) / steps, y + ((toY - y) * step) / steps];
        }),
      );
    await this.#touch('touchEnd', []);
  }

  async tap(target: Locator): Promise<void> {
    const box = await target.boundingBox();
    if (!box) throw new Error('There is nothing to tap.');
    await this.move([[box.x + 2, box.y + box.height / 2]], []);
  }
}
