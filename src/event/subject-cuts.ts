import type { Actor } from '../actor/types.ts';
import { wordSet } from '../util/word-set.ts';
import type { Clause } from './clause.ts';
import { bare, nameOf } from './deletions.ts';
import type { Sentence } from './read.ts';
import { subjectWords } from './subjects.ts';
import type { Word } from './words.ts';

const OPENS_CLAUSE: readonly string[] = ['sub', 'rel', 'that', 'pron'];
const ASKS = wordSet('how why what');
const nothing: ReadonlySet<number> = new Set();

/** What may be cut out of the subject of a clause for its title. */
export class SubjectCuts {
  readonly #sentence: Sentence;
  readonly #actors: ReadonlyMap<string, Actor>;
  readonly #verb: number;
  readonly #subject: readonly number[];

  constructor(sentence: Sentence, clause: Clause, actors: ReadonlyMap<string, Actor>) {
    this.#sentence = sentence;
    this.#actors = actors;
    this.#verb = clause.verb?.first ?? -1;
    this.#subject = subjectWords(sentence, clause).filter((i) => i < this.#verb);
  }

  /**
   * `Magno, [adviser to Rousseff], told`: what stands between commas before the verb, unless the commas join a list. Of an office and
   * its holder (`[the Minister of Petroleum], Sameh Fahmi, signed`) the name stays.
   */
  appositions(): ReadonlySet<number> {
    const { words } = this.#sentence;
    const subject = this.#subject;
    if (!/,/.test(words[this.#verb]?.gap ?? '')) return nothing;
    const start = subject.find((i, at) => at > 0 && /,/.test(words[i]?.gap ?? ''));
    if (start === undefined) return nothing;
    const inside = subject.filter((i) => i >= start);
    if (inside.some((i) => words[i]?.tag === 'and' && /,/.test(words[i].gap))) return nothing;
    const before = subject.filter((i) => i < start);
    const isHolder = this.#isName(inside.at(-1)) && !before.some((i) => this.#isName(i));
    return new Set(isHolder ? before : inside);
  }

  /** `Embassy officials [from the Consular and the Political Section] met`: what hangs on the noun, but for its own name. */
  tail(): ReadonlySet<number> {
    const { words } = this.#sentence;
    const hangs = (i: number): boolean => {
      const { tag = 'word', gap = '', actor = -1 } = words[i] ?? {};
      return (tag === 'prep' && actor < 0) || /[,(]/.test(gap);
    };
    const from = this.#subject.findIndex((i, at) => at > 0 && hangs(i));
    const tail = from > 0 ? this.#subject.slice(from) : [];
    const opens = (word: Word): boolean => OPENS_CLAUSE.includes(word.tag) || ASKS.has(word.low);
    if (tail.some((i) => words[i] && opens(words[i]))) return nothing;
    if (this.#isName(tail.at(-1)) && !tail.some((i) => words[i]?.tag === 'and'))
      while (this.#isName(tail.at(-1))) tail.pop();
    return new Set(tail);
  }

  /** Whether a word is of a person's name. */
  #isName(i = -1): boolean {
    const { words, mentions } = this.#sentence;
    const actor = this.#actors.get(mentions[words[i]?.actor ?? -1]?.actor ?? '');
    return nameOf(actor).has(bare(words[i]));
  }
}
