import type { Problem } from '../load/types.ts';
import type { Timeline } from '../timeline/types.ts';
import { emptyTimeline } from '../timeline/empty.ts';
import { firstView } from '../timeline/view.ts';
import type { Desk } from './desk.svelte.ts';
import { idsOf } from '../util/ids-of.ts';
import type { NamedBlob, Progress } from './messages.ts';
import { readInWorker, type Reading } from './reading.ts';
import { strings } from './strings.ts';

/** More events than these are not drawn at once. */
const many = 300;

/** Brings cables and saved timelines onto the desk. */
export class Opener {
  readonly #desk: Desk;
  readonly #sample: Timeline;
  #reading: Reading | null = null;

  progress = $state.raw<Progress | null>(null);
  problems = $state.raw<readonly Problem[]>([]);

  readonly #afresh: () => void;

  /**
   * @param sample the timeline that the page opens with; it makes way for the reader's own.
   * @param afresh called before a large collection takes the place of what was open.
   */
  constructor(desk: Desk, sample: Timeline, afresh: () => void = () => undefined) {
    this.#desk = desk;
    this.#sample = sample;
    this.#afresh = afresh;
  }

  /** Reads the files in a worker and puts what they hold on the desk; a new choice ends the last. */
  async open(files: NamedBlob[]): Promise<void> {
    if (files.length === 0) return;
    this.cancel();
    this.problems = [];
    this.progress = { read: 0, total: 0, cables: 0, opening: null };
    const reading = readInWorker(
      files,
      (progress) => (this.progress = progress),
      () => this.#open(),
    );
    this.#reading = reading;
    try {
      const { timeline, problems, restored } = await reading.result;
      this.problems = problems;
      if (timeline) this.#put(timeline);
      if (restored) this.#desk.markSaved();
    } catch (error) {
      this.problems = [{ file: strings.openCables, reason: (error as Error).message }];
    }
    this.cancel();
  }

  openText(text: string): Promise<void> {
    const names = this.#desk.timeline.documents.map(({ source }) => source.name);
    let name: string = strings.pastedName;
    for (let i = 2; names.includes(name); i++) name = `${strings.pastedName} ${i}`;
    return this.open([{ name, blob: new Blob([text], { type: 'text/plain' }) }]);
  }

  openSample(): void {
    this.problems = [];
    this.#put(this.#sample);
  }

  /** Takes everything off the desk; Undo brings it back. */
  empty(): void {
    this.problems = [];
    this.#put(emptyTimeline);
  }

  dismiss(): void {
    this.problems = [];
  }

  cancel(): void {
    this.#reading?.cancel();
    this.#reading = null;
    this.progress = null;
  }

  /** What newly read cables are added to; the sample makes way for them. */
  #open(): Timeline | null {
    const { timeline } = this.#desk;
    return timeline === this.#sample || timeline.documents.length === 0 ? null : timeline;
  }

  /** A new collection is seen from its beginning; what was only added to stays in view. */
  #put(timeline: Timeline): void {
    const before = idsOf(this.#desk.timeline.documents);
    const added = timeline.documents.find(({ id }) => !before.has(id));
    const kept = timeline.documents.some(({ id }) => before.has(id));
    if (timeline === this.#desk.timeline) return;
    if (!kept && timeline.events.length > many) this.#afresh();
    this.#desk.edit(timeline);
    this.#desk.show(kept && added ? { event: null, document: added.id } : firstView);
  }
}
