import { slug } from '../actor/slug.ts';
import type { Actor } from '../actor/types.ts';
import { eventId } from '../event/id.ts';
import type { EventSource, TimelineEvent } from '../event/types.ts';
import { inTimeOrder } from '../timeline/order.ts';
import type { Review, Timeline, TimelineParagraph } from '../timeline/types.ts';
import { FreeIds } from '../util/free-ids.ts';
import type { ImportedRow, ImportedRows, NamedActor } from './import-types.ts';
import { guessedType } from './named-actors.ts';

/**
 * Rows → timeline. The file becomes a document with a paragraph for each row, so that every event
 * leads to the words that it was read from.
 */
export function importedTimeline(file: string, format: string, read: ImportedRows): Timeline {
  const document = file.replace(/^.*[\\/]/, '').replace(/\.(?:timelinejs\.)?\w+$/, '') || file;
  const actors = new ActorList();
  const ids = new FreeIds();
  const review: [string, Review][] = [];
  const paragraphs: TimelineParagraph[] = [];
  const events = read.rows.map((row) => {
    const { paragraph, source } = placed(row, document);
    const id = ids.take(row.id || eventId(document, 'row', row.title, row.when.edtf));
    paragraphs.push(paragraph);
    review.push([id, reviewOf(row)]);
    return eventOf(row, id, source, actors);
  });
  return {
    format: 'cable-timeline',
    version: 1,
    title: read.title || document,
    documents: [
      {
        id: document,
        title: read.title || document,
        sent: null,
        origin: null,
        classification: null,
        tags: [],
        references: [],
        signer: null,
        source: { name: file, format },
        paragraphs,
      },
    ],
    actors: actors.list,
    events: inTimeOrder(events),
    mentions: [],
    review: Object.fromEntries(review.filter(([, one]) => Object.keys(one).length > 0)),
    added: [],
  };
}

function eventOf(
  row: ImportedRow,
  id: string,
  source: EventSource,
  actors: ActorList,
): TimelineEvent {
  const { title, when, status, polarity, kind, reportedBy } = row;
  return {
    id,
    title,
    when,
    status,
    polarity,
    kind,
    actors: [...new Set(row.actors.map((actor) => actors.idOf(actor)))],
    reportedBy: reportedBy && actors.idOf(reportedBy),
    sources: [source],
    confidence: 1,
    reasons: ['imported'],
    visible: true,
  };
}

/** `July 5: July 5 missile launches. The quote …` with the title as the quote. */
function placed({ place, title, text, when }: ImportedRow, document: string) {
  const lead = `${when.text}: `;
  const whole = `${lead}${title}${text === '' ? '' : `. ${text}`}`;
  const [start, end] = [lead.length, lead.length + title.length];
  const id = `p${place}`;
  const paragraph = { id, number: place, marking: null, heading: null, text: whole };
  const source = {
    document,
    paragraph: id,
    quote: {
      exact: title,
      prefix: whole.slice(Math.max(0, start - 32), start),
      suffix: whole.slice(end, end + 32),
    },
    position: { start, end },
    time: { start: 0, end: when.text.length },
  };
  return { paragraph, source };
}

function reviewOf({ starred, checked, note }: ImportedRow): Review {
  return {
    ...(starred ? { starred } : {}),
    ...(checked ? { checked } : {}),
    ...(note === '' ? {} : { note }),
  };
}

/** Actors by name, each once; ids as the extraction makes them. */
class ActorList {
  readonly list: Actor[] = [];
  readonly #byName = new Map<string, Actor>();
  readonly #ids = new FreeIds();

  idOf({ name, type }: NamedActor): string {
    const known = this.#byName.get(name);
    if (known) return known.id;
    const id = this.#ids.take(slug(name));
    const actor = { id, name, type: type ?? guessedType(name), aliases: [] };
    this.#byName.set(name, actor);
    this.list.push(actor);
    return id;
  }
}
