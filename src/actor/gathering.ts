import { FreeIds } from '../util/free-ids.ts';
import { addForm, type Called } from './called.ts';
import { nameWords, type Person } from './clusters.ts';
import type { GroupName } from './group-names.ts';
import type { GroupAt } from './groups.ts';
import type { OrganisationAt } from './organisations.ts';
import type { RoleAt } from './roles.ts';
import type { ScannedParagraph } from './scan.ts';
import { slug } from './slug.ts';
import type { Actor, ActorMention, ActorsFound, ActorType } from './types.ts';
import { isCited } from './uses.ts';

interface Naming {
  /** Two actors of one key are the same actor. */
  key: string | Person;
  name: string;
  type: ActorType;
}

/** Collects mentions into actors: an id each, aliases in order of appearance. */
export class Gathering {
  readonly #actors = new Map<string | Person, Called>();
  readonly #ids = new FreeIds();
  readonly #mentions: ActorMention[] = [];

  add(
    naming: Naming,
    scan: ScannedParagraph,
    from: number,
    to: number,
    use: ActorMention['use'],
  ): void {
    const start = scan.words[from]?.start ?? 0;
    const end = scan.words[to - 1]?.end ?? start;
    const called = this.#called(naming);
    addForm(called, scan.text.slice(start, end));
    this.#mentions.push({ actor: called.actor.id, paragraph: scan.id, start, end, use });
  }

  addPerson(person: Person): void {
    const naming: Naming = { key: person, name: personName(person), type: 'person' };
    for (const { scan, found } of person.mentions) {
      this.add(naming, scan, found.start, found.end, isCited(scan, found.start) ? 'cited' : 'name');
      addForm(this.#called(naming), slice(scan, found.nameStart, found.nameEnd));
    }
  }

  addReference(person: Person, { scan, start, end }: RoleAt): void {
    const name = this.#actors.get(person)?.actor.name ?? personName(person);
    this.add({ key: person, name, type: 'person' }, scan, start, end, 'name');
  }

  /** A title whose bearer the text does not name. The same words are the same role. */
  addRole({ scan, start, end, meaning }: RoleAt): void {
    const first = scan.words[start]?.key === 'the' ? start + 1 : start;
    const name = slice(scan, first, end);
    const bare = end - first === 1;
    const key = `role ${bare ? meaning : name.toLowerCase()}`;
    this.add({ key, name, type: 'role' }, scan, start, end, 'name');
  }

  addGroup({ scan, start, end }: GroupAt, named: GroupName | undefined): void {
    if (!named) return;
    const key = `group ${named.key}`;
    this.add({ key, name: named.name, type: 'role' }, scan, start, end, 'name');
  }

  /** Names that stand inside a person's title or a longer name stay mentions of their own. */
  addOrganisation({ scan, start, end, name, use }: OrganisationAt): void {
    const key = `organisation ${name.toLowerCase()}`;
    this.add({ key, name, type: 'organisation' }, scan, start, end, use);
  }

  /** Actors by first mention; `order` are the ids of the paragraphs, in the document's order. */
  found(order: readonly string[]): ActorsFound {
    const place = new Map(order.map((id, i) => [id, i]));
    const at = (mention: ActorMention): number => place.get(mention.paragraph) ?? 0;
    const mentions = this.#mentions
      .map((mention) => ({ mention, order: at(mention) }))
      .sort(
        ({ mention: a, order: x }, { mention: b, order: y }) =>
          x - y || a.start - b.start || b.end - a.end,
      )
      .map(({ mention }) => mention);
    const byId = new Map([...this.#actors.values()].map(({ actor }) => [actor.id, actor]));
    const actors = [...new Set(mentions.map((mention) => mention.actor))].flatMap(
      (id) => byId.get(id) ?? [],
    );
    return { actors, mentions };
  }

  #called({ key, name, type }: Naming): Called {
    const known = this.#actors.get(key);
    if (known) return known;
    const actor: Actor = { id: this.#ids.take(slug(name)), name, type, aliases: [] };
    const called = { actor, forms: null };
    this.#actors.set(key, called);
    return called;
  }
}

/** The longest form of the name, without its title. */
function personName(person: Person): string {
  const [first, ...rest] = person.mentions;
  if (!first) return person.signature ?? '';
  const longest = rest.reduce((a, b) => (nameWords(b).length > nameWords(a).length ? b : a), first);
  return slice(longest.scan, longest.found.nameStart, longest.found.nameEnd);
}

function slice(scan: ScannedParagraph, from: number, to: number): string {
  return scan.text.slice(scan.words[from]?.start, scan.words[to - 1]?.end);
}
