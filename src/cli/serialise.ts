import type { Timeline } from '../timeline/types.ts';

/** The timeline file, indented, so that two versions can be compared line by line. */
export function asJson(timeline: Timeline): Iterable<string> {
  return [`${JSON.stringify(timeline, null, 1)}\n`];
}

/**
 * One record a line: the file's head, then `{"document": …}`, `{"actor": …}`, `{"event": …}`,
 * `{"mention": …}`, `{"added": …}`, for tools that read a line at a time.
 */
export function* asLines(timeline: Timeline): Iterable<string> {
  const { documents, actors, events, mentions = [], added, ...head } = timeline;
  yield `${JSON.stringify(head)}\n`;
  for (const document of documents) yield `${JSON.stringify({ document })}\n`;
  for (const actor of actors) yield `${JSON.stringify({ actor })}\n`;
  for (const event of events) yield `${JSON.stringify({ event })}\n`;
  for (const mention of mentions) yield `${JSON.stringify({ mention })}\n`;
  for (const event of added) yield `${JSON.stringify({ added: event })}\n`;
}
