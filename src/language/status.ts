import type { TimelineEvent } from '../event/types.ts';
import type { Language } from './types.ts';

/** What is known of an event's standing: `Reported by Japan, said not to have happened`. */
export function statusWords(
  { status, reportedBy, polarity, kind }: TimelineEvent,
  nameOf: (id: string) => string,
  { say, list }: Language,
): string {
  if (kind === 'metadata' && status === 'occurred') return say('cableSent');
  const reported = reportedBy === null ? [] : [say('reportedBy', { name: nameOf(reportedBy) })];
  const first = status === 'reported' && reported.length > 0 ? [] : [say(status)];
  return list([...first, ...reported, ...(polarity === 'negative' ? [say('negative')] : [])]);
}
