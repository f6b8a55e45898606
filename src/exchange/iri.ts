import { firstView, viewToHash } from '../timeline/view.ts';
import type { Selection } from './types.ts';

/** Names without an address: what they name is in the timeline file, not on the web. */
const NAMESPACE = 'urn:x-cable-timeline:';

/** Where an event can be seen, or a name for it that no other event has. */
export function eventIri(id: string, { page }: Pick<Selection, 'page'>): string {
  return page === null
    ? `${NAMESPACE}event:${encodeIri(id)}`
    : page + viewToHash({ ...firstView, event: id });
}

export function actorIri(id: string): string {
  return `${NAMESPACE}actor:${encodeIri(id)}`;
}

/** A document, or one paragraph of it by the id that the page gives it. */
export function documentIri(id: string, paragraph?: string): string {
  const fragment = paragraph === undefined ? '' : `#${encodeIri(`${id}.${paragraph}`)}`;
  return `${NAMESPACE}document:${encodeIri(id)}${fragment}`;
}

/** `encodeURIComponent` throws at half a character, which hostile text may hold. */
function encodeIri(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}
