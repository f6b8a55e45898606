import { sourceAt, whenOf } from '../event/source.ts';
import type { EventSource, Span, When } from '../event/types.ts';
import { documentTimes } from '../time/document.ts';
import { EditError, freeId } from './edit.ts';
import { overlap, type Place } from './place.ts';
import type { AddedEvent, Timeline } from './types.ts';

/** Longest title of an event, as the extraction keeps it. */
const longest = 80;

/** An event as its place in the text suggests it; the editor settles title and date. */
export interface Draft {
  source: EventSource;
  title: string;
  /** The date in the chosen words, else the nearest before them in the paragraph. */
  when: When | null;
}

/**
 * Suggests an event from chosen words; white space at their ends is left out.
 * @throws EditError where the place is not in the text, or holds no words.
 */
export function draftEvent(timeline: Timeline, place: Place): Draft {
  const document = timeline.documents.find(({ id }) => id === place.document);
  const paragraph = [...(document?.header ?? []), ...(document?.paragraphs ?? [])].find(
    ({ id }) => id === place.paragraph,
  );
  if (!document || !paragraph) throw new EditError('These words are no longer in the timeline.');
  const position = trimmed(paragraph.text, place.position);
  const found = documentTimes(document).find(({ paragraph: id }) => id === place.paragraph);
  const dated = (found?.times ?? []).filter((time) => whenOf(time) !== null);
  const time =
    dated.find((one) => overlap(one, position)) ??
    dated.findLast(({ end }) => end <= position.start);
  const inside = time && overlap(time, position);
  const source = sourceAt(
    document.id,
    paragraph,
    position,
    inside ? { start: time.start, end: time.end } : null,
  );
  const title = cut(source.quote.exact.replace(/\s+/g, ' '));
  return { source, title, when: time ? whenOf(time) : null };
}

/** Adds an event of the editor's. Returns its id too. */
export function addEvent(
  timeline: Timeline,
  { source, title, when }: Draft & { when: When },
): { timeline: Timeline; id: string } {
  const event: AddedEvent = {
    id: freeId(timeline, `${source.document}.${source.paragraph}.by-hand`),
    title,
    when,
    status: 'occurred',
    polarity: 'positive',
    kind: 'event',
    actors: [],
    reportedBy: null,
    sources: [source],
    confidence: 1,
    reasons: [],
    visible: true,
    origin: 'editor',
  };
  return { timeline: { ...timeline, added: [...timeline.added, event] }, id: event.id };
}

function trimmed(text: string, { start, end }: Span): Span {
  const first = Math.max(0, start);
  const words = text.slice(first, end);
  const kept = words.trim();
  if (kept === '') throw new EditError('No words are chosen.');
  const from = first + words.length - words.trimStart().length;
  return { start: from, end: from + kept.length };
}

/** At a word's end, and never inside a character. */
function cut(title: string): string {
  if (title.length <= longest) return title;
  const at = title.lastIndexOf(' ', longest);
  return at > 0 ? title.slice(0, at) : title.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
}
