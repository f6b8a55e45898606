import type { Actor } from '../actor/types.ts';
import type { Candidate } from './candidate.ts';

/** Verbs by which people come together, beside the nouns of that class. */
const MEETING_VERBS = new Set(
  'meet visit call confer consult discuss talk host attend chair co-chair brief debrief hold speak present deliver raise receive welcome lunch dine interview demarche accompany'.split(
    ' ',
  ),
);
const STEM = 5;

const stem = (lemma: string): string => lemma.replace(/^(?:re|co)-/, '').slice(0, STEM);

/** The stems of what a candidate's governor names: its head, and the event noun its verb carries. */
export function heads({ governor }: Candidate): Set<string> {
  const found = [stem(governor.lemma)];
  if (governor.kind === 'verb' && governor.noun) found.push(stem(governor.noun.lemma));
  return new Set(found);
}

/** Whether people come together or speak in what a candidate names. */
export function isMeeting({ governor }: Candidate): boolean {
  if (governor.kind === 'noun') return governor.class === 'meeting';
  return (
    governor.class === 'say' ||
    governor.noun?.class === 'meeting' ||
    MEETING_VERBS.has(governor.lemma)
  );
}

const contents = new WeakMap<Candidate, ReadonlySet<string>>();

/** Words of a candidate's title that carry meaning, cut to their stems. */
export function content(one: Candidate): ReadonlySet<string> {
  const known = contents.get(one);
  if (known) return known;
  const words = one.title
    .toLowerCase()
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter((word) => word.length > 3);
  const made = new Set(words.map((word) => word.replace(/'?s$/, '').slice(0, STEM + 1)));
  contents.set(one, made);
  return made;
}

function jaccard<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let shared = 0;
  for (const item of a) if (b.has(item)) shared++;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

const sharesHead = (a: Candidate, b: Candidate): boolean => {
  const other = heads(b);
  return [...heads(a)].some((head) => head !== '' && other.has(head));
};

/** The post's own people take part in most of what it reports, so sharing them says as little as sharing a state. */
const OWN =
  /^(?:the )?(?:u\.?s\.? )?(?:ambassador|embassy|consulate|mission|post|poloffs?|econoffs?|emboffs?|dcm|charge|polcouns|econcouns|we|us)\b/i;

function isCommon(actor: Actor | undefined): boolean {
  return (
    !actor ||
    actor.type === 'country' ||
    [actor.name, ...actor.aliases].some((name) => OWN.test(name))
  );
}

/** What two lists of participants have in common, and whether each has someone the other lacks. */
function compare(
  a: Candidate,
  b: Candidate,
  actors: ReadonlyMap<string, Actor>,
): { any: boolean; particular: boolean; apart: boolean } {
  const particular = (id: string): boolean => !isCommon(actors.get(id));
  const both = a.actors.filter((id) => b.actors.includes(id));
  const only = (one: Candidate, other: Candidate): boolean =>
    one.actors.some((id) => particular(id) && !other.actors.includes(id));
  return {
    any: both.length > 0,
    particular: both.some(particular),
    apart: only(a, b) && only(b, a),
  };
}

/** Whether two candidates of the same interval are one happening. Each with a participant the other lacks, they are two. */
export function sameHappening(
  a: Candidate,
  b: Candidate,
  actors: ReadonlyMap<string, Actor>,
): boolean {
  const common = compare(a, b, actors);
  const unnamed = a.actors.length === 0 || b.actors.length === 0;
  const elsewhere = a.sentence.paragraph !== b.sentence.paragraph;
  const likeness = jaccard(content(a), content(b));
  if (likeness >= (elsewhere ? 0.4 : 0.6)) return true;
  if (sharesHead(a, b) && likeness >= 0.3) return true;
  const summary = elsewhere && (a.sentence.order === 0 || b.sentence.order === 0);
  if (summary && common.particular && isMeeting(a) && isMeeting(b)) return true;
  if (common.apart) return false;
  if (sharesHead(a, b) && (common.any || unnamed)) return true;
  if (isMeeting(a) && isMeeting(b) && common.particular) return true;
  if (isMeeting(a) && isMeeting(b) && elsewhere && (common.any || likeness > 0.2)) return true;
  return summary && common.particular;
}

/** Whether two candidates, one dated more finely than the other, are one happening. */
export function alike(a: Candidate, b: Candidate): boolean {
  const noun = a.governor.kind === 'noun' || b.governor.kind === 'noun';
  if (a.kind === 'period' && b.kind === 'period') return sharesHead(a, b);
  return sharesHead(a, b) && jaccard(content(a), content(b)) >= (noun ? 0.2 : 0.4);
}
