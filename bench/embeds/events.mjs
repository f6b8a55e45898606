const ACTORS = ['Alba', 'Brenn', 'Corvo', 'Delm', 'Esk', 'Fenn', 'Garth', 'Holm'];
const WORDS = 'envoys met harbour council draft treaty border talks patrol minister'.split(' ');
const DAY = 86_400_000;

/** `{ id, day, actor, title }`, the same in every run: days of four years, in time order. */
export function madeUpEvents(size) {
  return Array.from({ length: size }, (_, i) => {
    const day = new Date(Date.UTC(2003, 0, 1) + Math.floor((i * 1460) / size) * DAY);
    const title = Array.from({ length: 6 }, (_, k) => WORDS[(i * 7 + k * 3) % WORDS.length]);
    const actor = ACTORS[(i * 5) % ACTORS.length];
    return { id: `e${i}`, day: day.toISOString().slice(0, 10), actor, title: title.join(' ') };
  });
}

/** The same as a timeline file, each event with the paragraph that tells it. */
export function timelineOf(events) {
  const when = (day) => {
    const shared = { text: day, edtf: day, earliest: day, latest: day };
    return { ...shared, precision: 'day', inferred: [] };
  };
  return {
    format: 'cable-timeline',
    version: 1,
    title: 'Made-up talks',
    documents: [
      {
        ...{ id: 'TALKS', title: 'Talks', sent: '2007-01-01', origin: null, classification: null },
        ...{ tags: [], references: [], signer: null },
        source: { name: 'talks.txt', format: 'plain-text' },
        paragraphs: events.map(({ id, day, title }, i) => {
          const shared = { id: `p${i}`, number: i + 1, marking: null, heading: null };
          return { ...shared, text: `On ${day} ${title}, as ${id} says.` };
        }),
      },
    ],
    actors: ACTORS.map((name) => ({ id: name, name, type: 'country', aliases: [] })),
    events: events.map(({ id, day, actor, title }, i) => ({
      ...{ id, title, when: when(day), status: 'occurred', polarity: 'positive', kind: 'event' },
      ...{ actors: [actor], reportedBy: null, confidence: 0.9, reasons: [], visible: true },
      sources: [
        {
          document: 'TALKS',
          paragraph: `p${i}`,
          quote: { exact: title, prefix: '', suffix: '' },
          position: { start: 14, end: 14 + title.length },
          time: null,
        },
      ],
    })),
    mentions: [],
    review: {},
    added: [],
  };
}
