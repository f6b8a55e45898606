/** A timeline file of some version, not yet checked. */
type File = Record<string, unknown>;

/** The version that this program writes. */
export const current = 1;

/**
 * What turns a file of one version into the next. Version 0 is what drafts wrote, or leave out: no
 * review, no events of the editor's, and events that state only what is not usual.
 */
const steps: Readonly<Record<number, (file: File) => File>> = {
  0: (file) => ({
    ...file,
    title: file['title'] ?? '',
    documents: each(file['documents'], (one) => ({ ...documentDefaults, ...one })),
    actors: each(file['actors'], (one) => ({ type: 'person', aliases: [], ...one })),
    events: each(file['events'], event),
    added: each(file['added'], (one) => ({ ...event(one), origin: 'editor' })),
    review: file['review'] ?? {},
  }),
};

/** A file in the present version's form; one that is present already, or later, is left alone. */
export function migrated(file: File): File {
  let now = file;
  for (let at = versionOf(now); at < current; at++)
    now = { ...(steps[at]?.(now) ?? now), version: at + 1 };
  return now;
}

/** No version is 0; what is no whole number from 0 on is left for the check to refuse. */
export function versionOf({ version = 0 }: File): number {
  return typeof version === 'number' && Number.isInteger(version) && version >= 0
    ? version
    : current;
}

const documentDefaults = {
  title: '',
  sent: null,
  origin: null,
  classification: null,
  tags: [],
  references: [],
  signer: null,
};

const eventDefaults = {
  status: 'occurred',
  polarity: 'positive',
  kind: 'event',
  actors: [],
  reportedBy: null,
  sources: [],
  confidence: 1,
  reasons: [],
  visible: true,
};

function event(one: File): File {
  const when = one['when'];
  const dated = isFile(when) ? { text: '', inferred: [], ...when } : when;
  return { ...eventDefaults, ...one, when: dated };
}

/** A list that is missing is empty; what is no list of objects is left for the check to refuse. */
function each(value: unknown, step: (one: File) => File): unknown {
  if (!Array.isArray(value)) return value ?? [];
  return value.map((one: unknown) => (isFile(one) ? step(one) : one));
}

function isFile(value: unknown): value is File {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
