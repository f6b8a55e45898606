/**
 * Six hexadecimal digits of an FNV-1a hash (32 bits, folded to 24 as its authors advise), so that an event's id depends on
 * nothing but its document, paragraph and quote.
 */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  const folded = ((hash >>> 24) ^ hash) & 0xffffff;
  return folded.toString(16).padStart(6, '0');
}

/** `<document>.<paragraph>.<6 hex>`; `again` tells apart two events of one quote (the words of their dates). */
export function eventId(document: string, paragraph: string, quote: string, again = ''): string {
  return `${document}.${paragraph}.${digest(`${document}\n${paragraph}\n${quote}\n${again}`)}`;
}

/** Gives an event whose id is taken an id of its own: one quote may tell two happenings of one date. */
export function apart<T extends { id: string }>(events: readonly T[]): T[] {
  const taken = new Set<string>();
  return events.map((event) => {
    let { id } = event;
    while (taken.has(id)) id = `${id.slice(0, -6)}${digest(id)}`;
    taken.add(id);
    return id === event.id ? event : { ...event, id };
  });
}
