import { mount, unmount } from 'svelte';
import { narrowed } from '../../embed/narrowed.ts';
import { speaks } from '../../language/speaks.ts';
import type { Language } from '../../language/types.ts';
import type { Timeline } from '../../timeline/types.ts';
import { TimelineError } from '../../timeline/file.ts';
import Reader from '../reader/Reader.svelte';
import { ATTRIBUTES, choicesOf } from './choices-of.ts';
import { LoadError, loadTimeline } from './load.ts';
import { chartStyle } from './stylesheet.ts';

/** A timeline that has not come after so many milliseconds is said to be slow. */
const SLOW = 8000;
/** A chart begins to load when it is so near to being seen. */
const NEAR = '400px';

/** Where there are no elements (a server that only imports the package) nothing is made of it. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/**
 * `<cable-timeline src="timeline.json">`: what stands inside stays until the chart is drawn, and
 * stays for good where it cannot be. Everything else is in the shadow of the element.
 */
export class CableTimeline extends Base {
  static readonly observedAttributes: readonly string[] = [...ATTRIBUTES, 'height'];

  static readonly #languages: Language[] = [];

  /** Each script file brings a language. A chart that waits for it is drawn anew. */
  static speak(language: Language): void {
    this.#languages.push(language);
    for (const chart of globalThis.document?.querySelectorAll('cable-timeline') ?? [])
      if (chart instanceof CableTimeline) chart.attributeChangedCallback();
  }

  readonly #root = this.attachShadow({ mode: 'open' });
  #chart: ReturnType<typeof mount> | null = null;
  #loaded: { address: string; timeline: Timeline } | null = null;
  #stop = new AbortController();
  #near = false;
  #due = false;

  connectedCallback(): void {
    this.#root.adoptedStyleSheets = [chartStyle()];
    this.#clear();
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        this.#near = true;
        this.#draw();
      },
      { rootMargin: NEAR },
    );
    observer.observe(this);
    this.#stop = new AbortController();
    this.#stop.signal.addEventListener('abort', () => observer.disconnect());
  }

  disconnectedCallback(): void {
    this.#stop.abort();
    this.#near = false;
    this.#clear();
  }

  /** Several attributes that change at once make one drawing. */
  attributeChangedCallback(): void {
    if (this.#due) return;
    this.#due = true;
    queueMicrotask(() => {
      this.#due = false;
      this.#draw();
    });
  }

  #draw(): void {
    if (!this.isConnected || !this.#near) return;
    const height = Number(this.getAttribute('height'));
    this.style.minHeight = height > 0 ? `${Math.min(4000, height)}px` : '';
    this.#show(this.#stop.signal).catch((error: unknown) => {
      if (this.#stop.signal.aborted) return;
      const notDrawn = this.#language.say('notDrawn');
      if (error instanceof LoadError) this.#say(error.message);
      else this.#say(error instanceof TimelineError ? `${notDrawn} ${error.message}` : notDrawn);
    });
  }

  async #show(signal: AbortSignal): Promise<void> {
    const language = this.#language;
    const src = this.getAttribute('src')?.trim() ?? '';
    if (src === '') throw new LoadError(language.say('noAddress'));
    const address = new URL(src, this.baseURI).href;
    const slow = setTimeout(() => this.#say(language.say('slow')), SLOW);
    try {
      if (this.#loaded?.address !== address)
        this.#loaded = { address, timeline: await loadTimeline(address, language, signal) };
    } finally {
      clearTimeout(slow);
    }
    if (signal.aborted) return;
    const excerpt = narrowed(
      this.#loaded.timeline,
      choicesOf((name) => this.getAttribute(name)),
    );
    if (excerpt.events.length === 0) throw new LoadError(language.say('noEvents'));
    this.#clear();
    const target = document.createElement('div');
    target.lang = language.words.tag;
    target.dir = language.words.dir;
    this.#root.replaceChildren(target);
    this.#chart = mount(Reader, { target, props: { excerpt, address: null, language } });
  }

  /** That of the nearest `lang`; where nobody speaks it, that of the first script on the page. */
  get #language(): Language {
    const wanted = this.closest('[lang]')?.getAttribute('lang') ?? '';
    const all = CableTimeline.#languages;
    const language = all.find(({ words }) => speaks(words, wanted)) ?? all[0];
    if (!language) throw new Error('No language has been added.');
    return language;
  }

  /** What stands inside the element, and under it why there is no chart. */
  #say(why: string): void {
    this.#clear();
    const line = document.createElement('p');
    line.className = 'why';
    line.setAttribute('role', 'status');
    line.dir = 'auto';
    line.textContent = why;
    this.#root.append(line);
  }

  #clear(): void {
    if (this.#chart) void unmount(this.#chart);
    this.#chart = null;
    this.#root.replaceChildren(document.createElement('slot'));
  }
}
