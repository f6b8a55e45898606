import type { Actor } from '../actor/types.ts';
import type { Clause } from './clause.ts';
import { eventNoun } from './nouns.ts';
import { phraseStart } from './phrase.ts';
import type { Sentence } from './read.ts';
import { anaphor, subjectActors } from './subjects.ts';

/** A noun shared by more actors than this names no one's happening in particular. */
const FEW = 2;

/** What earlier sentences say about whom a later one means. */
export class Discourse {
  private readonly antecedents = new Map<Clause, string[]>();
  private readonly doers = new Map<string, Set<string>>();
  private readonly actors: ReadonlyMap<string, Actor>;

  constructor(sentences: readonly Sentence[], actors: ReadonlyMap<string, Actor>) {
    this.actors = actors;
    let paragraph: unknown = null;
    let person: string[] = [];
    let anyone: string[] = [];
    for (const sentence of sentences) {
      if (sentence.paragraph !== paragraph) {
        [person, anyone] = [[], []];
        paragraph = sentence.paragraph;
      }
      for (const clause of sentence.clauses) {
        const pronoun = anaphor(sentence, clause);
        if (pronoun) this.antecedents.set(clause, pronoun === 'one' ? person : anyone);
        // Who `had said` something, or stands in a relative clause, is not whom `he` means next.
        const aside =
          clause.kind === 'relative' ||
          (person.length > 0 && sentence.words[clause.verb?.first ?? -1]?.low === 'had');
        const subject = aside ? [] : subjectActors(sentence, clause);
        if (subject.length > 0) anyone = subject;
        if (subject.some((id) => this.isPerson(id)))
          person = subject.filter((id) => this.isPerson(id)).slice(-1);
      }
      this.noteDoers(sentence);
    }
  }

  private isPerson(id: string): boolean {
    const type = this.actors.get(id)?.type;
    return type === 'person' || type === 'role';
  }

  /** Whether an actor is an organisation: it acts through what its name stands before (`MFA officials`). */
  isBody(id: string): boolean {
    return this.actors.get(id)?.type === 'organisation';
  }

  /** `DPRK missile launches`: who stands before an event noun does it. */
  private noteDoers({ words, mentions }: Sentence): void {
    words.forEach((word, head) => {
      const noun = word.actor < 0 && word.tag === 'word' ? eventNoun(word.low) : null;
      if (!noun) return;
      for (let i = phraseStart(words, head); i < head; i++) {
        const mention = mentions[words[i]?.actor ?? -1];
        if (!mention || mention.use === 'place' || mention.use === 'cited') continue;
        const known = this.doers.get(noun.lemma) ?? new Set();
        this.doers.set(noun.lemma, known.add(mention.actor));
      }
    });
  }

  /** The subject of a clause, a pronoun among it resolved to the subject named last in the paragraph. */
  subject(sentence: Sentence, clause: Clause): string[] {
    const named = subjectActors(sentence, clause);
    return named.length > 0 ? named : (this.antecedents.get(clause) ?? []);
  }

  /** Who does what a bare `the launches` names, where the document says so elsewhere. */
  doersOf(lemma: string): string[] {
    const known = [...(this.doers.get(lemma) ?? [])];
    return known.length <= FEW ? known : [];
  }
}
