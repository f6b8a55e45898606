import { findDeclassify } from '../cable/declassify.ts';
import { findDtg } from '../cable/dtg.ts';
import type { CableDocument, Paragraph } from '../cable/types.ts';
import { isoDay, dayNumber } from '../util/days.ts';
import { eventId } from './id.ts';
import { sourceAt } from './source.ts';
import type { Span, TimelineEvent, When } from './types.ts';

function metadataEvent(
  document: CableDocument,
  line: Paragraph,
  found: Span,
  when: When,
  reason: string,
  visible: boolean,
): TimelineEvent {
  const source = sourceAt(document.id, line, found, found);
  return {
    id: eventId(document.id, line.id, source.quote.exact, reason),
    title: source.quote.exact.slice(0, 80),
    when,
    status: reason === 'sent' ? 'occurred' : 'planned',
    polarity: 'positive',
    kind: 'metadata',
    actors: [],
    reportedBy: null,
    sources: [source],
    confidence: 1,
    reasons: [reason],
    visible,
  };
}

/** The day without its time of day. */
const dayOnly = (moment: string): string => isoDay(dayNumber(moment));

/** The cable's sending (at its date-time group) and the day it may be declassified (not visible), from the header lines. */
export function metadataEvents(document: CableDocument): TimelineEvent[] {
  const events: TimelineEvent[] = [];
  for (const line of document.header) {
    const text = (span: Span): string => line.text.slice(span.start, span.end);
    const sent = findDtg(line.text);
    if (sent && !events.some((event) => event.reasons.includes('sent'))) {
      const day = sent.day;
      const when: When = {
        text: text(sent),
        edtf: sent.sent,
        earliest: day,
        latest: day,
        precision: 'minute',
        inferred: [],
      };
      events.push(
        metadataEvent(document, line, { start: sent.start, end: sent.end }, when, 'sent', true),
      );
    }
    const secret = findDeclassify(line.text);
    if (secret && !events.some((event) => event.reasons.includes('declassify'))) {
      const day = dayOnly(secret.day);
      const when: When = {
        text: text(secret),
        edtf: day,
        earliest: day,
        latest: day,
        precision: 'day',
        inferred: [],
      };
      events.push(
        metadataEvent(
          document,
          line,
          { start: secret.start, end: secret.end },
          when,
          'declassify',
          false,
        ),
      );
    }
  }
  return events;
}
