import type { ContextDefinition } from 'jsonld';
import type { RemoteDocument } from 'jsonld/jsonld-spec.js';

/**
 * The terms that we write, as the published contexts map them: schema.org's puts every name into its
 * vocabulary, and the Web Annotation context (W3C, 2017) names these.
 */
const contexts: Readonly<Record<string, ContextDefinition>> = {
  'https://schema.org': {
    '@vocab': 'http://schema.org/',
    url: { '@type': '@id' },
    startDate: { '@type': 'http://schema.org/Date' },
    endDate: { '@type': 'http://schema.org/Date' },
  },
  'http://www.w3.org/ns/anno.jsonld': {
    oa: 'http://www.w3.org/ns/oa#',
    as: 'http://www.w3.org/ns/activitystreams#',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    dc: 'http://purl.org/dc/elements/1.1/',
    dcterms: 'http://purl.org/dc/terms/',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    id: { '@id': '@id', '@type': '@id' },
    type: { '@id': '@type', '@type': '@vocab' },
    ...Object.fromEntries(
      ['Annotation', 'TextualBody', 'TextQuoteSelector', 'TextPositionSelector'].map((name) => [
        name,
        `oa:${name}`,
      ]),
    ),
    AnnotationCollection: 'as:OrderedCollection',
    AnnotationPage: 'as:OrderedCollectionPage',
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    total: { '@id': 'as:totalItems', '@type': 'xsd:nonNegativeInteger' },
    first: { '@id': 'as:first', '@type': '@id' },
    items: { '@id': 'as:items', '@type': '@id', '@container': '@list' },
    startIndex: { '@id': 'as:startIndex', '@type': 'xsd:nonNegativeInteger' },
    body: { '@id': 'oa:hasBody', '@type': '@id' },
    target: { '@id': 'oa:hasTarget', '@type': '@id' },
    source: { '@id': 'oa:hasSource', '@type': '@id' },
    selector: { '@id': 'oa:hasSelector', '@type': '@id' },
    motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
    purpose: { '@id': 'oa:hasPurpose', '@type': '@vocab' },
    describing: 'oa:describing',
    tagging: 'oa:tagging',
    commenting: 'oa:commenting',
    modified: { '@id': 'dcterms:modified', '@type': 'xsd:dateTime' },
    format: 'dc:format',
    value: 'rdf:value',
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
    start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
    end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
  },
};

/** Answers from here; anything else would be a request, and is refused. */
export function offline(url: string): Promise<RemoteDocument> {
  const context = contexts[url];
  if (!context) throw new Error(`${url} would be fetched`);
  return Promise.resolve({ documentUrl: url, document: { '@context': context } });
}
