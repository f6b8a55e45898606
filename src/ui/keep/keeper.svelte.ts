import type { Timeline } from '../../timeline/types.ts';
import { Overtaken, type Kept, type Store } from './store.ts';

/** What the page may say about its work: see `Keeping.svelte` for the words. */
export type KeepingState = 'nothing' | 'keeping' | 'kept' | 'refused' | 'full' | 'overtaken';

/** Keeps every change of a timeline in a store, one write after the other. */
export class Keeper {
  readonly #store: Store;
  readonly #follow: (timeline: Timeline) => void;
  #last: Kept | null;
  /** What is kept, or is on its way to be. */
  #wanted: Timeline;
  /** The newest timeline that waits to be kept. */
  #waiting: Timeline | null = null;
  /** Whether another tab has kept something that this one has not read. */
  #heard = false;
  /** Whether this tab's timeline takes the place of whatever is kept. */
  #insists = false;
  #busy: Promise<void> | null = null;

  state = $state<KeepingState>('nothing');
  /** Whether the page follows what another tab has just changed. */
  followed = $state(false);

  /**
   * @param first what the page opened with; the sample is not worth keeping until it is changed.
   * @param last the same, where it was kept.
   * @param follow takes over a timeline that another tab changed.
   */
  constructor(
    store: Store,
    first: Timeline,
    last: Kept | null,
    follow: (timeline: Timeline) => void,
  ) {
    this.#store = store;
    this.#wanted = first;
    this.#last = last;
    this.#follow = follow;
    if (last) this.state = 'kept';
  }

  /** Whether leaving the page loses nothing. */
  get safe(): boolean {
    return this.state === 'kept' || this.state === 'nothing';
  }

  /** Keeps a timeline; of several that come while one is written only the newest. */
  keep(timeline: Timeline): void {
    if (timeline === this.#wanted) return;
    this.#wanted = timeline;
    this.followed = false;
    if (this.state === 'overtaken') return;
    this.state = 'keeping';
    this.#waiting = timeline;
    this.#start();
  }

  /** Hears of other tabs; returns how to stop. */
  listen(): () => void {
    return this.#store.listen(() => {
      this.#heard = true;
      if (this.state !== 'overtaken') this.#start();
    });
  }

  /** After two tabs met: takes the other's timeline; this tab's stays one Undo away. */
  takeTheirs(): void {
    this.#heard = true;
    this.#start();
  }

  /** After two tabs met: puts this tab's timeline in place of the other's. */
  keepMine(): void {
    this.state = 'keeping';
    this.#insists = true;
    this.#waiting = this.#wanted;
    this.#start();
  }

  #start(): void {
    if (!this.#busy) this.#busy = this.#work();
  }

  async #work(): Promise<void> {
    try {
      while (this.#waiting || this.#heard) {
        const next = this.#waiting;
        this.#waiting = null;
        if (this.#insists) this.#last = await this.#store.read(this.#last ?? undefined);
        this.#insists = false;
        if (next) this.#last = await this.#store.write(next, this.#last);
        else await this.#catchUp();
      }
      if (this.#last) this.state = 'kept';
    } catch (error) {
      this.#waiting = null;
      this.state = stateOf(error);
    } finally {
      this.#busy = null;
    }
  }

  async #catchUp(): Promise<void> {
    this.#heard = false;
    const theirs = await this.#store.read(this.#last ?? undefined);
    if (!theirs || theirs.revision === this.#last?.revision) return;
    if (this.#waiting) throw new Overtaken();
    this.#last = theirs;
    this.#wanted = theirs.timeline;
    this.#follow(theirs.timeline);
    this.followed = true;
  }
}

function stateOf(error: unknown): KeepingState {
  if (error instanceof Overtaken) return 'overtaken';
  return error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'refused';
}
