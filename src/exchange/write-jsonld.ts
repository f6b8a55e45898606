import type { Actor } from '../actor/types.ts';
import type { ReviewedEvent } from '../timeline/review.ts';
import type { TimelineDocument } from '../timeline/types.ts';
import { dayNumber, isoDay } from '../util/days.ts';
import { actorIri, documentIri, eventIri } from './iri.ts';
import { isoDates } from './iso-date.ts';
import { usedActors, usedDocuments } from './used.ts';
import type { Selection, Written } from './types.ts';

/** JSON-LD in the terms of schema.org: a data set about events, with their actors and documents. */
export function writeJsonLd(selection: Selection): Written {
  const graph = [
    dataset(selection),
    ...selection.events.map((event) => eventNode(event, selection)),
    ...usedActors(selection).map(actorNode),
    ...usedDocuments(selection).map(documentNode),
  ];
  const json = { '@context': 'https://schema.org', '@graph': graph };
  return { text: `${JSON.stringify(json, null, 1)}\n`, problems: [] };
}

function dataset(selection: Selection): object {
  const { title, events, changed, page } = selection;
  const first = events[0]?.when.earliest;
  const last = events.reduce((day, { when }) => Math.max(day, dayNumber(when.latest)), -Infinity);
  return {
    '@type': 'Dataset',
    name: title,
    dateModified: changed,
    ...(page === null ? {} : { url: page }),
    ...(first === undefined ? {} : { temporalCoverage: `${first}/${isoDay(last)}` }),
    about: events.map(({ id }) => ({ '@id': eventIri(id, selection) })),
  };
}

function eventNode(event: ReviewedEvent, selection: Selection): object {
  const { id, title, when, actors, sources, status, polarity, kind } = event;
  const { start, end } = isoDates(when);
  return {
    '@type': 'Event',
    '@id': eventIri(id, selection),
    identifier: id,
    name: title,
    ...(start === undefined ? {} : { startDate: start }),
    ...(end === undefined ? {} : { endDate: end }),
    attendee: actors.map((actor) => ({ '@id': actorIri(actor) })),
    subjectOf: sources.map(({ document, paragraph, quote }) => ({
      '@type': 'Quotation',
      text: quote.exact,
      isPartOf: { '@id': documentIri(document), '@type': 'DigitalDocument' },
      identifier: `${document}.${paragraph}`,
    })),
    additionalProperty: [
      { ...property('date', when.edtf), propertyID: 'http://id.loc.gov/datatypes/edtf' },
      property('date in the source', when.text),
      property('status', status),
      property('polarity', polarity),
      property('kind', kind),
      ...(event.reportedBy === null
        ? []
        : [property('reported by', selection.actor(event.reportedBy)?.name ?? event.reportedBy)]),
    ],
  };
}

const property = (name: string, value: string): object => ({
  '@type': 'PropertyValue',
  name,
  value,
});

/** A state is both a place and one that acts. */
const actorTypes: Readonly<Record<Actor['type'], string | string[]>> = {
  person: 'Person',
  organisation: 'Organization',
  country: ['Country', 'GovernmentOrganization'],
  role: 'Person',
};

function actorNode({ id, name, type, aliases }: Actor): object {
  return { '@type': actorTypes[type], '@id': actorIri(id), name, alternateName: aliases };
}

function documentNode({ id, title, sent, origin, tags }: TimelineDocument): object {
  return {
    '@type': 'DigitalDocument',
    '@id': documentIri(id),
    identifier: id,
    name: title,
    ...(sent === null ? {} : { dateCreated: sent }),
    ...(origin === null ? {} : { author: { '@type': 'Organization', name: origin } }),
    keywords: tags,
  };
}
