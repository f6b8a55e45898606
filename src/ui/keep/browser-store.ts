import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import {
  headOf,
  joinParts,
  listFields,
  partsOf,
  type Head,
  type ListField,
  type Part,
} from '../../timeline/parts.ts';
import { migrated } from '../../timeline/migrate.ts';
import type { Timeline } from '../../timeline/types.ts';
import { Overtaken, type Kept, type Store } from './store.ts';

const name = 'cable-timeline';

interface State {
  revision: number;
  head: Head;
  /** At which revision each list was written, and in how many parts. */
  lists: Partial<Record<ListField, { revision: number; parts: number }>>;
}

interface Schema extends DBSchema {
  state: { key: 'now'; value: State };
  parts: { key: [ListField, number]; value: Part };
}

type Writing = IDBPTransaction<Schema, ['state', 'parts'], 'readwrite'>;

/**
 * Keeps one timeline in IndexedDB. Lists are kept in parts and only where they changed, so that an
 * edit costs what the edit holds, and no copy is large enough to hold up the page.
 */
export class BrowserStore implements Store {
  readonly #channel = new BroadcastChannel(name);
  #open: Promise<IDBPDatabase<Schema>> | null = null;

  async read(known?: Kept): Promise<Kept | null> {
    const db = await this.#database();
    const tx = db.transaction(['state', 'parts']);
    const state = await tx.objectStore('state').get('now');
    if (!state) return null;
    const [parts, base]: [Part[], Partial<Timeline>] = [[], {}];
    for (const field of listFields) {
      const list = state.lists[field];
      if (known && list && list.revision <= known.revision && known.timeline[field])
        Object.assign(base, { [field]: known.timeline[field] });
      // One part at a time: all at once would be one long copy.
      else
        for (let i = 0; i < (list?.parts ?? 0); i++) {
          const part = await tx.objectStore('parts').get([field, i]);
          if (part) parts.push(part);
        }
    }
    const timeline = migrated({ ...joinParts(state.head, parts, base) }) as unknown as Timeline;
    return { timeline, revision: state.revision };
  }

  async write(timeline: Timeline, since: Kept | null): Promise<Kept> {
    const db = await this.#database();
    const tx = db.transaction(['state', 'parts'], 'readwrite', { durability: 'strict' });
    // An abort rejects `done` before anybody waits for it.
    tx.done.catch(() => undefined);
    try {
      const kept = await this.#put(tx, timeline, since);
      await tx.done;
      this.#channel.postMessage(kept.revision);
      return kept;
    } catch (error) {
      // What stopped the whole says more than the request that noticed.
      throw tx.error ?? error;
    }
  }

  async #put(tx: Writing, timeline: Timeline, since: Kept | null): Promise<Kept> {
    const states = tx.objectStore('state');
    const state = await states.get('now');
    if ((state?.revision ?? 0) !== (since?.revision ?? 0)) {
      tx.abort();
      throw new Overtaken();
    }
    const revision = (since?.revision ?? 0) + 1;
    const lists = { ...state?.lists };
    const changed = listFields.filter((field) => timeline[field] !== since?.timeline[field]);
    for (const field of changed) {
      await tx.objectStore('parts').delete(IDBKeyRange.bound([field], [field, []]));
      lists[field] = { revision, parts: 0 };
    }
    for (const part of partsOf(timeline, changed)) {
      const list = lists[part.field];
      if (list) await tx.objectStore('parts').put(part, [part.field, list.parts++]);
    }
    await states.put({ revision, head: headOf(timeline), lists }, 'now');
    return { timeline, revision };
  }

  listen(changed: () => void): () => void {
    const heard = (): void => changed();
    this.#channel.addEventListener('message', heard);
    return () => this.#channel.removeEventListener('message', heard);
  }

  /** Opened when first needed; a refusal is asked again next time. */
  #database(): Promise<IDBPDatabase<Schema>> {
    this.#open ??= openDB<Schema>(name, 1, {
      upgrade(db) {
        db.createObjectStore('state');
        db.createObjectStore('parts');
      },
      blocking: () => this.#close(),
      terminated: () => this.#close(),
    });
    this.#open.catch(() => this.#close());
    return this.#open;
  }

  #close(): void {
    void this.#open?.then((db) => db.close()).catch(() => undefined);
    this.#open = null;
  }
}
