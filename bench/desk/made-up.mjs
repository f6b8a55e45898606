// A saved timeline whose every word is made up: of each cable five paragraphs, fifteen actors and nine events.
const statuses = ['occurred', 'occurred', 'occurred', 'planned', 'reported', 'proposed'];
const places = ['the harbour', 'the old mill', 'the river crossing', 'the northern road'];
const lists = (n, of) => Array.from({ length: n }, (_, i) => of(i));

/** @param cables how many documents it holds. */
export function madeUpTimeline(cables) {
  return {
    format: 'cable-timeline',
    version: 1,
    title: 'Made up',
    documents: lists(cables, documentAt),
    actors: lists(cables * 15, (i) => ({
      id: `actor-${i}`,
      name: `Actor ${i}`,
      type: 'person',
      aliases: [],
    })),
    events: lists(cables * 9, (i) => eventAt(i, cables)).sort((a, b) =>
      a.when.earliest < b.when.earliest ? -1 : 1,
    ),
    review: {},
    added: [],
  };
}

const nameOf = (cable) => `06MADEUP${cable}`;
const sentence = (cable, p) =>
  `Talks on ${places[(cable + p) % places.length]} went on, with delegation ${cable} in its place. `;

function documentAt(cable) {
  return {
    id: nameOf(cable),
    title: `Talks, part ${cable}`,
    sent: day(cable % 3000),
    origin: 'Embassy Madeup',
    classification: 'UNCLASSIFIED',
    tags: [],
    references: [],
    signer: null,
    source: { name: `${nameOf(cable)}.txt`, format: 'cable' },
    paragraphs: lists(5, (p) => ({
      id: `p${p + 1}`,
      number: p + 1,
      marking: null,
      heading: null,
      text: sentence(cable, p).repeat(12),
    })),
  };
}

function eventAt(i, cables) {
  const cable = i % cables;
  const p = i % 5;
  const exact = sentence(cable, p).trim();
  // Some actors are everywhere, most in one cable only.
  const actors = [i % 3 === 0 ? i % 15 : i % (cables * 15), (i * 7) % (cables * 15)];
  return {
    id: `e${i}`,
    title: `Delegation ${cable} goes to ${places[i % places.length]}, visit ${i}`,
    when: {
      text: 'that day',
      edtf: day((i * 131) % 3000),
      earliest: day((i * 131) % 3000),
      latest: day((i * 131) % 3000),
      precision: 'day',
      inferred: [],
    },
    status: statuses[i % statuses.length],
    polarity: 'positive',
    kind: 'event',
    actors: [...new Set(actors)].map((n) => `actor-${n}`),
    reportedBy: null,
    sources: [
      {
        document: nameOf(cable),
        paragraph: `p${p + 1}`,
        quote: { exact, prefix: '', suffix: '' },
        position: { start: 0, end: exact.length },
        time: null,
      },
    ],
    confidence: 0.5 + (i % 50) / 100,
    reasons: [],
    visible: true,
  };
}

/** ISO day, counted from the beginning of 2000. */
function day(n) {
  return new Date(Date.UTC(2000, 0, 1 + n)).toISOString().slice(0, 10);
}
