import type { RawDocument } from '../load/types.ts';
import { findCaption, type Caption } from './captions.ts';
import { findDeclassify } from './declassify.ts';
import { flatSubject } from './flat-subject.ts';
import type { Front } from './front.ts';
import { readRoutingHeader } from './header.ts';
import { documentId } from './id.ts';
import { spacing } from './kinds.ts';
import type { Line } from './lines.ts';
import { originName } from './origin.ts';
import { referenceIds } from './references.ts';
import { sentTime } from './sent.ts';
import { tagList } from './tags.ts';
import type { CableDocument } from './types.ts';

interface Facts extends Pick<
  CableDocument,
  | 'id'
  | 'title'
  | 'sent'
  | 'origin'
  | 'classification'
  | 'tags'
  | 'references'
  | 'declassify'
  | 'source'
> {
  printedId: string | undefined;
}

export interface FactsRead {
  facts: Facts;
  /** Lines of the header paragraphs, one group each. */
  headerLines: Line[][];
  problems: string[];
}

/** What the header and the container say about a telegram; the telegram's own word comes first. */
export function readFacts(raw: RawDocument, front: Front, caption: Caption | null): FactsRead {
  const { stated, source } = raw;
  const routing = readRoutingHeader(front.routing);
  const { sent, problems } = sentTime(routing.dtg, routing.text, stated.created);
  if (sent === null && caption) {
    problems.push('has no date-time group and its source states no date');
  }
  const { order = [], tags = [], subject = [], references = [] } = front.fields;
  const { id, printedId } = documentId(stated, caption, sent, source.name, routing.from);
  return {
    facts: {
      id,
      printedId,
      title: joined(subject) || (stated.title ?? flatSubject(front.body[0])),
      sent,
      origin: stated.origin ?? (routing.from === null ? null : originName(routing.from)),
      classification: stated.classification ?? caption?.classification ?? null,
      tags: tagList(joined(tags)),
      references: referenceIds(joined(references), sent?.slice(2, 4) ?? null),
      declassify: findDeclassify(joined(order))?.day ?? null,
      source,
    },
    headerLines: [routing.sentLines, order],
    problems,
  };
}

/** The first caption among the top lines. */
export function firstCaption(lines: readonly Line[]): Caption | null {
  for (const line of lines.slice(0, 150)) {
    const caption = findCaption(line);
    if (caption) return caption;
  }
  return null;
}

/** Lines in one, white space runs to one space. */
export function joined(lines: readonly Line[]): string {
  const text = lines.map((line) => line.text).join(' ');
  const isPlain = lines.every(({ kinds }) => !(kinds & spacing));
  return isPlain ? text : text.replace(/\s+/g, ' ').trim();
}
