import type { Actor } from '../actor/types.ts';
import type { Clause } from './clause.ts';
import type { NounPlace, NounPlaces } from './noun-places.ts';
import { phraseStart } from './phrase.ts';
import type { Sentence } from './read.ts';
import { anaphor, isParty, subjectActors } from './subjects.ts';

/** A noun shared by more actors than this names no one's happening in particular. */
const FEW = 2;

/** `Berg led a delegation that included Lund and Vik`: whom `the group` means from here on. */
function partyIn(sentence: Sentence): string[] {
  const clause = sentence.clauses.find(
    ({ verb, kind, parent }) =>
      kind === 'relative' &&
      /^(?:include|comprise|consist)$/.test(verb?.lemma ?? '') &&
      parent?.words.some((i) => isParty(sentence.words[i]?.low ?? '')),
  );
  if (!clause?.parent) return [];
  const behind = clause.words.flatMap((i) => {
    const mention = sentence.mentions[sentence.words[i]?.actor ?? -1];
    return mention?.use === 'name' ? [mention.actor] : [];
  });
  return [...new Set([...subjectActors(sentence, clause.parent), ...behind])];
}

/** What earlier sentences say about whom a later one means; worked out for a paragraph, or a noun, when it is first asked for. */
export class Discourse {
  private readonly antecedents = new Map<Clause, string[]>();
  private readonly doers = new Map<string, string[]>();
  private readonly unread = new Map<number, Sentence[]>();
  private readonly nouns: NounPlaces;
  private readonly actors: ReadonlyMap<string, Actor>;
  /** The sentence before, in the same paragraph. */
  private readonly previous = new Map<Sentence, Sentence>();

  constructor(
    sentences: readonly Sentence[],
    nouns: NounPlaces,
    actors: ReadonlyMap<string, Actor>,
  ) {
    for (const sentence of sentences) {
      const list = this.unread.get(sentence.order);
      const last = list?.at(-1);
      if (last) this.previous.set(sentence, last);
      if (list) list.push(sentence);
      else this.unread.set(sentence.order, [sentence]);
    }
    this.nouns = nouns;
    this.actors = actors;
  }

  /** Finds whom the pronouns of a paragraph mean. */
  private readParagraph(order: number): void {
    let person: string[] = [];
    let anyone: string[] = [];
    let party: string[] = [];
    for (const sentence of this.unread.get(order) ?? []) {
      // Who is spoken of in what someone says: `he` in the rest of it is that one.
      let told: string[] = [];
      for (const clause of sentence.clauses) {
        const pronoun = anaphor(sentence, clause);
        const inside = clause.kind === 'complement' && told.length > 0;
        if (pronoun === 'one') this.antecedents.set(clause, inside ? told : person);
        else if (pronoun) this.antecedents.set(clause, pronoun === 'some' ? anyone : party);
        // Who `had said` something, or stands in a relative clause, is not whom `he` means next.
        const aside =
          clause.kind === 'relative' ||
          (person.length > 0 && sentence.words[clause.verb?.first ?? -1]?.low === 'had');
        const subject = aside ? [] : subjectActors(sentence, clause);
        if (subject.length > 0) anyone = subject;
        const persons = subjectActors(sentence, clause).filter((id) => this.isPerson(id));
        if (clause.kind === 'complement' && persons.length > 0) told = persons.slice(-1);
        if (subject.some((id) => this.isPerson(id)))
          person = subject.filter((id) => this.isPerson(id)).slice(-1);
      }
      const members = partyIn(sentence);
      if (members.length > 0) party = members;
    }
    this.unread.delete(order);
  }

  private isPerson(id: string): boolean {
    const type = this.actors.get(id)?.type;
    return type === 'person' || type === 'role';
  }

  /** Whether an actor is a person with a name. */
  isNamed(id: string): boolean {
    return this.actors.get(id)?.type === 'person';
  }

  /** Whether an actor has a title or a description for a name. */
  isRole(id: string): boolean {
    return this.actors.get(id)?.type === 'role';
  }

  /** Whether an actor is an organisation: it acts through what its name stands before (`MFA officials`). */
  isBody(id: string): boolean {
    return this.actors.get(id)?.type === 'organisation';
  }

  /** The subject of a clause, a pronoun among it resolved to the subject named last in the paragraph. */
  subject(sentence: Sentence, clause: Clause): string[] {
    const named = subjectActors(sentence, clause);
    if (named.length > 0 || !anaphor(sentence, clause)) return named;
    if (this.unread.has(sentence.order)) this.readParagraph(sentence.order);
    return this.antecedents.get(clause) ?? [];
  }

  /** Who acts in the sentence before, where that tells no one's words: the subject of its first clause that names one. */
  topic(sentence: Sentence): string[] {
    const before = this.previous.get(sentence);
    const clause = before?.clauses.find((one) => one.kind === 'main' && one.verb);
    const tells = clause?.verb?.class === 'say' || clause?.verb?.class === 'think';
    return before && clause && !tells ? subjectActors(before, clause) : [];
  }

  /** Who does what a bare `the launches` names, where the document says so elsewhere. */
  doersOf(lemma: string): string[] {
    const known = this.doers.get(lemma);
    if (known) return known;
    const all = new Set(this.nouns.of(lemma).flatMap(doersAt));
    const found = all.size <= FEW ? [...all] : [];
    this.doers.set(lemma, found);
    return found;
  }
}

/** `DPRK missile launches`: who stands before an event noun does it. */
function doersAt({ sentence: { words, mentions }, head }: NounPlace): string[] {
  const word = words[head];
  if (word?.tag !== 'word' || word.actor >= 0) return [];
  const found: string[] = [];
  for (let i = phraseStart(words, head); i < head; i++) {
    const mention = mentions[words[i]?.actor ?? -1];
    if (mention && mention.use !== 'place' && mention.use !== 'cited') found.push(mention.actor);
  }
  return found;
}
