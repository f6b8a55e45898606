import type { Clause } from './clause.ts';
import { bearing, padded } from './cue-text.ts';
import { verbCue, wordCue } from './cues.ts';
import type { Governor } from './governor.ts';
import type { Sentence } from './read.ts';
import type { Status } from './types.ts';

const statuses = ['proposed', 'planned'] as const;
const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, k) => from + k);

const MODALS: Partial<Record<string, Status>> = {
  will: 'planned',
  shall: 'planned',
  would: 'proposed',
  could: 'proposed',
  might: 'proposed',
  may: 'proposed',
  should: 'proposed',
};

/** `the second phase would involve …`: the helper of the verb whose subject a noun phrase is. */
function subjectModal(
  { words }: Sentence,
  governor: Governor,
  clause: Clause | null | undefined,
): string | null {
  if (governor.kind !== 'noun' || governor.rule === 'attributive') return null;
  if (!clause?.verb || governor.head > clause.verb.first) return null;
  if (words[governor.phrase.from - 1]?.tag === 'prep') return null;
  if (governor.phrase.to < clause.verb.first) return null;
  const helper = words[clause.verb.first];
  return helper?.tag === 'modal' && helper.low in MODALS ? helper.low : null;
}

/** `during a previously scheduled lunch`: what was arranged before is no plan for what was done there. */
const ARRANGED =
  / (?:_|previously|regularly|long) (?:scheduled|planned|arranged) (?!(?:for|on|to|in|at) )/g;

/** Whether a verb's own form looks ahead: `planned to`, `is expected`, `proposes`. */
function looksAhead(sentence: Sentence, clause: Clause): boolean {
  const verb = clause.verb;
  if (!verb) return false;
  const next = sentence.words[verb.head + 1];
  const head = sentence.words[verb.head];
  return (
    verb.passive ||
    next?.tag === 'to' ||
    head?.verb?.forms.has('ing') === true ||
    (head?.tag === 'verb' && head.verb?.forms.has('past') === false)
  );
}

/** `will attend the planned meeting`: what a verb carries is arranged, however unsure who comes. */
function isArranged(sentence: Sentence, governor: Governor, first: number): boolean {
  if (governor.kind !== 'verb' || governor.class !== 'hold' || first <= governor.head) return false;
  const object = padded(sentence, range(governor.head + 1, first));
  return wordCue('planned', 'noun-phrase', object) !== null;
}

/** Proposed or planned, where a cue says so; null where none does. */
export function expected(
  sentence: Sentence,
  governor: Governor,
  first: number,
  told: readonly Clause[],
  when: { future: boolean; past: boolean; settled: boolean },
): Status | null {
  const { words } = sentence;
  const clause = governor.kind === 'verb' ? governor.clause : sentence.clauseOf[governor.head];
  const verb = clause?.verb;
  const phrase = governor.kind === 'noun' ? range(governor.phrase.from, governor.phrase.to) : [];
  const nominal = governor.kind === 'noun' ? padded(sentence, phrase) : '';
  if (when.future && isArranged(sentence, governor, first)) return 'planned';
  const inPhrase = statuses.find(
    (status) => nominal !== '' && wordCue(status, 'noun-phrase', nominal) !== null,
  );
  if (inPhrase) return inPhrase;
  if (when.settled) return null;
  const before = governor.kind === 'noun' ? words[governor.phrase.from - 1] : undefined;
  const object =
    governor.kind === 'noun' &&
    verb !== undefined &&
    verb !== null &&
    governor.head > verb.head &&
    (before?.tag !== 'prep' || before.low === 'for');
  const whole = governor.kind === 'verb' || object;
  const text =
    whole && clause
      ? padded(
          sentence,
          bearing(sentence, clause.words, verb?.head ?? governor.head, first),
        ).replace(ARRANGED, ' ')
      : nominal;
  const ahead = clause && whole && (when.future || object || looksAhead(sentence, clause));
  const modal = subjectModal(sentence, governor, clause);
  if (modal) return modal === 'would' && told.length > 0 ? 'planned' : (MODALS[modal] ?? null);
  for (const status of statuses) {
    if (wordCue(status, 'word', text)) return status;
    // `EXPECTED LAST YEAR`: whether it came is not said, and it is planned no more.
    if (ahead && verbCue(status, verb?.lemma ?? ''))
      return when.past && verb?.class === 'think' ? 'proposed' : status;
    if (
      governor.kind === 'verb' &&
      (status === 'proposed' || when.future) &&
      told.some((t) => verbCue(status, t.verb?.lemma ?? ''))
    )
      return status;
    if (status === 'proposed' && text.includes(' would ')) {
      return told.length > 0 && !text.includes(' would have ') ? 'planned' : 'proposed';
    }
  }
  return null;
}
