import type { Actor, ActorsFound } from '../actor/types.ts';
import type { CableDocument } from '../cable/types.ts';
import type { ParagraphTimes } from '../time/types.ts';
import { addTo } from '../util/add-to.ts';
import { candidates, datedIn, type Dated } from './candidates.ts';
import { companies } from './company.ts';
import { Discourse } from './discourse.ts';
import { meetingFrame, speakers } from './frame.ts';
import { apart } from './id.ts';
import { mergeCandidates } from './merge.ts';
import { metadataEvents } from './metadata.ts';
import { nearby } from './nearby.ts';
import { readParagraph, type Sentence } from './read.ts';
import { sourceAt, whenOf } from './source.ts';
import { NounPlaces } from './noun-places.ts';
import { notSpare } from './spare.ts';
import { toEvent } from './to-event.ts';
import { toldAgain } from './told-again.ts';
import type { DatedMention, TimelineEvent } from './types.ts';
import { writtenIn } from './written.ts';

export interface EventsFound {
  events: TimelineEvent[];
  mentions: DatedMention[];
}

function byParagraph<T extends { paragraph: string }>(items: readonly T[]): Map<string, T[]> {
  const lists = new Map<string, T[]>();
  for (const item of items) addTo(lists, item.paragraph, item);
  return lists;
}

function readDocument(
  document: CableDocument,
  times: readonly ParagraphTimes[],
  found: ActorsFound,
): Sentence[] {
  const timesOf = new Map(times.map((entry) => [entry.paragraph, entry.times]));
  const mentionsOf = byParagraph(found.mentions);
  return document.paragraphs.flatMap((paragraph, order) =>
    readParagraph({
      paragraph,
      order,
      times: timesOf.get(paragraph.id) ?? [],
      mentions: mentionsOf.get(paragraph.id) ?? [],
    }),
  );
}

function mention(document: CableDocument, { sentence, time }: Dated): DatedMention[] {
  const when = whenOf(time);
  const position = { start: time.start, end: time.end };
  return when
    ? [{ when, source: sourceAt(document.id, sentence.paragraph, position, position) }]
    : [];
}

/**
 * Finds the dated events of a cable, its sending among them, and the dated expressions that make none.
 * `times` and `found` are what was found in the same document. Events stand in text order, metadata first.
 */
export function findEvents(
  document: CableDocument,
  times: readonly ParagraphTimes[],
  found: ActorsFound,
): EventsFound {
  const actors = new Map<string, Actor>(found.actors.map((actor) => [actor.id, actor]));
  const written = writtenIn(document);
  const sentences = readDocument(document, times, found);
  const nouns = new NounPlaces(sentences);
  const around = { written, actors, discourse: new Discourse(sentences, nouns, actors) };
  const fresh = notSpare();
  const read = sentences.flatMap(datedIn).map((dated) => ({
    dated,
    made: candidates(dated, around).filter((one) => fresh(one, dated.first)),
  }));
  const groups = mergeCandidates(
    read.flatMap((one) => one.made),
    actors,
  );
  const frame = meetingFrame(groups, actors, written);
  const present = frame ? speakers(frame, sentences, groups, around) : [];
  const along = companies(groups, sentences, frame, around.discourse);
  const again = toldAgain(groups, nouns);
  const events = groups.flatMap((group) => {
    const near = group[0] ? nearby(group[0], around.discourse) : [];
    const there = [...(group === frame ? present : []), ...(along.get(group) ?? [])];
    const told = { present: there, near, again: again.get(group) ?? [] };
    return toEvent(document, group, told) ?? [];
  });
  return {
    events: [...metadataEvents(document), ...apart(events)],
    mentions: read.flatMap((one) => (one.made.length === 0 ? mention(document, one.dated) : [])),
  };
}
