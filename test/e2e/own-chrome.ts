import { chromium, type Browser, type Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromeArgs, findChrome } from '../chrome.ts';

/** A browser that a test may kill, with a profile that outlives it. */
export class OwnChrome {
  readonly #profile: string;
  #kill: () => Promise<void> = () => Promise.resolve();

  private constructor(profile: string) {
    this.#profile = profile;
  }

  static async create(): Promise<OwnChrome> {
    return new OwnChrome(await mkdtemp(join(tmpdir(), 'cable-timeline-chrome-')));
  }

  /** Starts the browser and returns its first page. */
  async start(): Promise<Page> {
    const port = join(this.#profile, 'DevToolsActivePort');
    await rm(port, { force: true });
    const args = [...chromeArgs, '--headless', '--remote-debugging-port=0'];
    const child = spawn(
      findChrome() ?? '',
      [...args, `--user-data-dir=${this.#profile}`, 'about:blank'],
      { stdio: 'ignore' },
    );
    const gone = once(child, 'exit');
    const browser = await connect(port);
    this.#kill = async () => {
      child.kill('SIGKILL');
      await gone;
      await browser.close();
    };
    const page = browser.contexts()[0]?.pages()[0];
    if (!page) throw new Error('The browser opened no page.');
    return page;
  }

  /** Kills the browser process at once, as a crash does. */
  async kill(): Promise<void> {
    await this.#kill();
    this.#kill = () => Promise.resolve();
  }

  async remove(): Promise<void> {
    await this.kill();
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function connect(file: string): Promise<Browser> {
  for (;;) {
    const [port] = (await readFile(file, 'utf8').catch(() => '')).split('\n');
    if (port) return chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    await setTimeout(50);
  }
}
