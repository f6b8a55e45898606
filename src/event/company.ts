import { addTo } from '../util/add-to.ts';
import type { Clause } from './clause.ts';
import { padded } from './cue-text.ts';
import { wordCue } from './cues.ts';
import type { Discourse } from './discourse.ts';
import { isMeeting } from './likeness.ts';
import type { Group } from './merge.ts';
import { named } from './named.ts';
import { eventNoun } from './nouns.ts';
import type { Sentence } from './read.ts';
import { wordSet } from '../util/word-set.ts';

/** Who came along with whom: `was accompanied by`, `was joined by`. */
const BESIDE = wordSet('accompany join flank');
/** Who was there: `attended the meeting`, `sat in on the session`. */
const THERE = wordSet('attend join participate sit');
const PRESENT = wordSet('present attending participating attendance');
/** Those who take part, without a name. */
const ATTENDANTS = wordSet('participants participant attendees attendee invitees guests delegates');
const LISTS = wordSet('be include comprise number');
/** One of these words stands in every sentence that names company; others need no parsing. */
const CUES = wordSet(
  'accompanied joined flanked attended attend attends participated participates sat sits attending participating attendance present participants participant attendees attendee invitees guests delegates',
);
/** Sentences between a meeting and who came to it. */
const REACH = 12;
/** Words at a sentence's start among which `also present` or `participants` stands. */
const LEAD = 6;

/** Whose company a sentence names: that of those it is said of, or of whoever met. */
interface Company {
  actors: string[];
  of: string[] | null;
}

/** A meeting that a clause takes up again: `the dinner`, `the session`. */
const takesUp = ({ words }: Sentence, clause: Clause): boolean =>
  clause.words.some(
    (i) =>
      ['the', 'this', 'that'].includes(words[i - 1]?.low ?? '') &&
      eventNoun(words[i]?.low ?? '')?.class === 'meeting',
  );

/** Names from a clause to the end of the list it opens: through clauses without a verb, which semicolons part. */
function listed(sentence: Sentence, clause: Clause): number[] {
  const at = sentence.clauses.indexOf(clause);
  const rest = sentence.clauses.slice(at + 1);
  const end = rest.findIndex((one) => one.verb && one.kind !== 'relative' && one.kind !== 'aside');
  const behind = end < 0 ? rest : rest.slice(0, end);
  return [...clause.words, ...behind.flatMap((one) => one.words)].sort((a, b) => a - b);
}

/** Whether a sentence opens with `Also present were`, `Other participants included`, `US attendees were`. */
function opensList({ words }: Sentence, clause: Clause): boolean {
  const verb = clause.verb?.first ?? Infinity;
  const lead = words.slice(0, Math.min(LEAD, verb)).map((word) => word.low);
  const also = ['also', 'others', 'other'].some((low) => lead.includes(low));
  if (also && lead.some((low) => PRESENT.has(low))) return true;
  return LISTS.has(clause.verb?.lemma ?? '') && lead.some((low) => ATTENDANTS.has(low));
}

function companyIn(sentence: Sentence, clause: Clause, discourse: Discourse): Company | null {
  const { words } = sentence;
  const { verb } = clause;
  if (!verb || clause.words.some((i) => (words[i]?.time ?? -1) >= 0)) return null;
  if (wordCue('negative', 'word', padded(sentence, clause.words)) !== null) return null;
  const all = (): string[] => named(sentence, listed(sentence, clause), false, discourse);
  if (verb.passive && BESIDE.has(verb.lemma)) {
    const of = discourse.subject(sentence, clause);
    return of.length > 0 ? { actors: all(), of } : null;
  }
  const present = verb.lemma === 'be' && clause.words.some((i) => words[i]?.low === 'present');
  const there = THERE.has(verb.lemma) && !verb.passive && takesUp(sentence, clause);
  if (present || there) return { actors: all(), of: null };
  if (!opensList(sentence, clause)) return null;
  const behind = listed(sentence, clause).filter((i) => i > verb.head);
  return { actors: named(sentence, behind, false, discourse), of: null };
}

/** The last meeting that the paragraph told of up to a sentence, by the sentence's place in the document. */
function lastMeeting(
  told: ReadonlyMap<Sentence, readonly Group[]>,
  sentences: readonly Sentence[],
  at: number,
  of: readonly string[] | null,
): Group | null {
  const paragraph = sentences[at]?.paragraph;
  for (let i = at; i >= at - REACH && sentences[i]?.paragraph === paragraph; i--) {
    const sentence = sentences[i];
    const groups = (sentence && told.get(sentence)) ?? [];
    const fit = groups.findLast(
      (group) => !of || group.some((one) => one.actors.some((id) => of.includes(id))),
    );
    if (fit) return fit;
  }
  return null;
}

/**
 * Who else took part in meetings, by sentences that say so and give no date: `Berg was accompanied by …`, `Also present were …`.
 * They belong to the last meeting of the paragraph, else to `frame`, the meeting that the cable reports.
 */
export function companies(
  groups: readonly Group[],
  sentences: readonly Sentence[],
  frame: Group | null,
  discourse: Discourse,
): Map<Group, string[]> {
  const told = new Map<Sentence, Group[]>();
  for (const group of groups)
    for (const one of group) if (isMeeting(one)) addTo(told, one.sentence, group);
  const found = new Map<Group, string[]>();
  if (told.size === 0) return found;
  sentences.forEach((sentence, at) => {
    if (!sentence.lows.some((low) => CUES.has(low))) return;
    for (const clause of sentence.clauses) {
      const company = companyIn(sentence, clause, discourse);
      if (!company || company.actors.length === 0) continue;
      const meeting = lastMeeting(told, sentences, at, company.of) ?? (company.of ? null : frame);
      if (meeting) for (const id of company.actors) addTo(found, meeting, id);
    }
  });
  return found;
}
