import { selectionOf } from '../../src/exchange/selection.ts';
import type { Selection } from '../../src/exchange/types.ts';
import { reviewed } from '../../src/timeline/review.ts';
import type { Timeline } from '../../src/timeline/types.ts';
import { timeline as harbour } from '../ui/fixtures/harbour.ts';

const hostileTitles = [
  '=1+1',
  '-2+3+cmd|\' /C calc\'!A0, "quoted"; and\nbroken',
  '@SUM(A1)',
  '+1 <script>alert(1)</script>',
  `${'長い題名'.repeat(30)} \u0007\ud800 end`,
];

/** The made-up harbour timeline, with one thing in it that is hostile to each format. */
export const hostile: Timeline = {
  ...harbour,
  title: '=HYPERLINK("http://example.org") <b>Talks</b>, & more; ünïcode 港',
  actors: [
    ...harbour.actors,
    { id: '__proto__', name: '<img src=x onerror=alert(1)> & Sons', type: 'person', aliases: [] },
    { id: 'entities', name: '&lt;img src=x onerror=alert(2)&gt;', type: 'person', aliases: [] },
  ],
  events: harbour.events.map((event, i) => ({
    ...event,
    title: hostileTitles[i] ?? event.title,
    actors: i === 0 ? ['__proto__', ...event.actors] : i === 1 ? ['entities'] : event.actors,
  })),
};

export function chosen(timeline: Timeline = harbour, page: string | null = null): Selection {
  const events = reviewed(timeline).filter((event) => event.visible);
  return selectionOf(timeline, events, '2006-08-11T08:04:00.000Z', page);
}
