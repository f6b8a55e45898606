import {
  bracketLength,
  clauseAhead,
  isCutOff,
  nextReal,
  opensRelative,
  reportingTag,
  setOff,
} from './boundaries.ts';
import { isFinite } from './resolve.ts';
import { verbGroup, type VerbGroup } from './verb-group.ts';
import type { Word } from './words.ts';

export type ClauseKind = 'main' | 'complement' | 'relative' | 'adverbial' | 'participial' | 'aside';

/** A stretch of a sentence around one verb. Its words may surround those of a clause inside it. */
export interface Clause {
  kind: ClauseKind;
  /** The clause it hangs on: the one that says it, or whose noun or verb it modifies. */
  parent: Clause | null;
  /** Index of the word that opens it (`who`, `that`, `when`), or -1. */
  opener: number;
  /** Indexes of its words, in order. */
  words: number[];
  verb: VerbGroup | null;
  /** The clause whose subject it shares (`… and left`). */
  shares: Clause | null;
}

const OBJECTS = new Set(['us', 'me', 'him', 'her', 'them', 'you']);

/** Builds the clauses of one sentence, left to right; every step looks at a bounded window. */
class Splitter {
  readonly all: Clause[] = [];
  now: Clause;
  /** Clauses to go back to when a bracket closes. */
  private readonly resume: Clause[] = [];
  readonly words: readonly Word[];

  constructor(words: readonly Word[]) {
    this.words = words;
    this.now = this.open('main', null, -1);
  }

  open(
    kind: ClauseKind,
    parent: Clause | null,
    opener: number,
    shares: Clause | null = null,
  ): Clause {
    this.now = { kind, parent, opener, words: [], verb: null, shares };
    this.all.push(this.now);
    return this.now;
  }

  /** Opens a clause beside `beside`: `and` joins likes. */
  beside(beside: Clause, shares: boolean): void {
    this.open(
      beside.kind === 'participial' ? 'main' : beside.kind,
      beside.parent,
      beside.kind === 'main' ? -1 : beside.opener,
      shares ? beside : null,
    );
  }

  /** The clause that a comma leads back to: out of relative, adverbial and participial ones. */
  outer(clause: Clause): Clause {
    let up = clause;
    while (up.parent && up.kind !== 'complement' && up.kind !== 'main') up = up.parent;
    return up;
  }

  /** Whom one tells: a name that no verb follows. */
  hearer(at: number): boolean {
    const { words } = this;
    const actor = words[at]?.actor ?? -1;
    let next = at;
    while (actor >= 0 && words[next]?.actor === actor) next++;
    return actor >= 0 && !isFinite(words[next]?.tag ?? 'word');
  }

  /** `the pledge [South Korea made]`: a relative clause without its pronoun. */
  contact(at: number): void {
    const { words, now } = this;
    let from = at - 1;
    const actor = words[from]?.actor ?? -1;
    if (actor >= 0) while (words[from - 1]?.actor === actor) from--;
    else if (words[from]?.tag !== 'pron') return;
    const noun = words[from - 1];
    if (
      noun?.tag !== 'word' ||
      /[,;:"“(]/.test(words[from]?.gap ?? '') ||
      !now.words.includes(from)
    )
      return;
    const moved = now.words.filter((i) => i >= from);
    now.words = now.words.filter((i) => i < from);
    this.open('relative', now, -1).words.push(...moved);
    this.now.verb = verbGroup(words, at);
  }

  /** A second finite verb with no boundary before it. */
  second(at: number): void {
    const { now, words } = this;
    const verb = now.verb;
    if (!verb) return;
    if ((verb.class === 'say' || verb.class === 'think') && !verb.passive) {
      let from = verb.head + 1;
      while (
        from < at &&
        (OBJECTS.has(words[from]?.low ?? '') ||
          words[from]?.tag === 'time' ||
          words[from]?.tag === 'adv' ||
          (['on', 'in'].includes(words[from]?.low ?? '') && words[from + 1]?.tag === 'time') ||
          (verb.lemma === 'tell' && this.hearer(from)))
      )
        from++;
      const moved = now.words.filter((i) => i >= from);
      if (words[from]?.tag === 'to' || (moved.length === 0 && verb.lemma !== 'say'))
        return this.beside(now, true);
      now.words = now.words.filter((i) => i < from);
      this.open('complement', now, -1).words.push(...moved);
    } else if (now.kind === 'relative' && now.parent && !now.parent.verb) {
      this.now = now.parent;
      this.now.verb = verbGroup(words, at);
    } else if (verb.bare) {
      now.verb = verbGroup(words, at);
    } else this.beside(now, true);
  }

  /** A bracket that holds more than a short form or a date stands apart from the clause around it. */
  bracket(at: number): void {
    const gap = this.words[at]?.gap ?? '';
    const open = this.resume.at(-1);
    if (gap.includes(')') && open) {
      this.now = open;
      this.resume.pop();
    }
    if (gap.includes('(') && at > 0 && bracketLength(this.words, at) > 2) {
      this.resume.push(this.now);
      this.open('aside', this.now, -1);
    }
  }

  boundary(at: number): void {
    const { words, now } = this;
    const word = words[at];
    if (!word || at === 0) return;
    const comma = word.gap.includes(',');
    if (/[;:]|--|—/.test(word.gap) || (/\s-\s/.test(word.gap) && now.verb)) {
      this.open('main', now.kind === 'complement' ? now.parent : null, -1);
      return;
    }
    if (comma && now.kind !== 'main' && now.kind !== 'complement') {
      const up = this.outer(now);
      const fronted = up.words.length === 0 || !up.verb;
      if (up !== now && fronted && (now.verb || now.kind !== 'relative')) this.now = up;
    }
    if (opensRelative(words, at)) this.open('relative', this.now, at);
    else if (word.tag === 'that' && nextReal(words, at) > 0) {
      const verb = this.now.verb;
      const said = verb && (verb.class !== 'act' || verb.head === at - 1);
      if (said) this.open('complement', this.now, at);
      else if (isFinite(words[at + 1]?.tag ?? 'word')) this.open('relative', this.now, at);
      else if (clauseAhead(words, at)) this.open('complement', this.now, at);
    } else if (word.tag === 'sub' && clauseAhead(words, at)) this.open('adverbial', this.now, at);
    else if (word.tag === 'and' && word.low !== '&') this.joint(at, comma);
    else if (
      comma &&
      (word.tag === 'ing' || word.tag === 'past') &&
      this.now.verb &&
      isCutOff(words, at)
    ) {
      this.open('participial', this.now, -1, this.now);
    } else if (comma && word.tag === 'past' && !this.now.verb && setOff(words, at)) {
      this.open('participial', this.now, -1, this.now);
    } else if (comma && this.now.verb && reportingTag(words, at)) {
      const said = this.outer(this.now);
      const tag = this.open('main', null, -1);
      if (said !== tag && said.kind === 'main')
        Object.assign(said, { kind: 'complement', parent: tag });
    }
  }

  /** `and`, `but`, `or` before a verb or a clause. */
  joint(at: number, comma: boolean): void {
    const next = nextReal(this.words, at);
    const follower = this.words[next];
    if (!follower) return;
    const beside = comma ? this.outer(this.now) : this.now;
    if (!beside.verb) return;
    if (isFinite(follower.tag)) this.beside(beside, true);
    else if (follower.tag === 'that' && beside.kind === 'complement') this.beside(beside, false);
    else if (
      (comma || follower.tag === 'pron' || follower.tag === 'det') &&
      clauseAhead(this.words, at)
    )
      this.beside(beside, false);
  }

  /** `…, saying he would`: the participle speaks, what follows is said. */
  speaking(): boolean {
    const first = this.words[this.now.words[0] ?? -1];
    return this.now.kind === 'participial' && first?.tag === 'ing' && first.verb?.class === 'say';
  }

  split(): Clause[] {
    this.words.forEach((word, at) => {
      this.bracket(at);
      this.boundary(at);
      const { now } = this;
      const verb = now.verb;
      if (isFinite(word.tag) && (!verb || at > verb.head)) {
        const participle =
          word.tag === 'past' &&
          !verb &&
          !now.shares &&
          now.words.every((i) => ['adv', 'and', 'sub'].includes(this.words[i]?.tag ?? 'word')) &&
          now.opener < 0;
        if (!verb && this.speaking()) {
          const from = now.words.slice(1);
          now.words = now.words.slice(0, 1);
          this.open('complement', now, -1).words.push(...from);
          this.now.verb = verbGroup(this.words, at);
        } else if (verb) {
          const participle = word.tag === 'past' && verb.class !== 'say' && verb.class !== 'think';
          if (participle) this.contact(at);
          else this.second(at);
          if (!this.now.verb) this.now.verb = verbGroup(this.words, at);
        } else if (!participle) now.verb = verbGroup(this.words, at);
      }
      this.now.words.push(at);
    });
    return this.all.filter((clause) => clause.words.length > 0);
  }
}

/** Splits the tagged words of a sentence into clauses, in the order they open. */
export function clauses(words: readonly Word[]): Clause[] {
  return new Splitter(words).split();
}
