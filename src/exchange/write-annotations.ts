import type { EventSource } from '../event/types.ts';
import type { ReviewedEvent } from '../timeline/review.ts';
import { whenWords } from '../timeline/words.ts';
import { documentIri, eventIri } from './iri.ts';
import { namesOf } from './names.ts';
import type { Selection, Written } from './types.ts';

/**
 * W3C Web Annotations, one for every place where an event stands: its title describes the quote,
 * and status, date (EDTF) and actors tag it. Positions count in the paragraph's text, so the
 * paragraph is the source.
 */
export function writeAnnotations(selection: Selection): Written {
  const items = selection.events.flatMap((event) =>
    event.sources.map((source, i) => annotation(event, source, i + 1, selection)),
  );
  const json = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:x-cable-timeline:annotations',
    type: 'AnnotationCollection',
    label: selection.title,
    total: items.length,
    first: {
      id: 'urn:x-cable-timeline:annotations:1',
      type: 'AnnotationPage',
      startIndex: 0,
      items,
    },
  };
  return { text: `${JSON.stringify(json, null, 1)}\n`, problems: [] };
}

function annotation(
  event: ReviewedEvent,
  { document, paragraph, quote, position }: EventSource,
  number: number,
  selection: Selection,
): object {
  const { title, when, status, actors, note } = event;
  const iri = eventIri(event.id, { page: null });
  return {
    id: `${iri}:${number}`,
    type: 'Annotation',
    motivation: 'describing',
    modified: selection.changed,
    body: [
      text('describing', `${title} (${whenWords(when)})`),
      text('tagging', status),
      text('tagging', when.edtf),
      ...namesOf(actors, selection).map((name) => text('tagging', name)),
      ...(note === '' ? [] : [text('commenting', note)]),
    ],
    target: {
      source: documentIri(document, paragraph),
      selector: [
        { type: 'TextQuoteSelector', ...quote },
        { type: 'TextPositionSelector', ...position },
      ],
    },
  };
}

const text = (purpose: string, value: string): object => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
});
