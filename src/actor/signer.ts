import type { Person } from './clusters.ts';
import type { RoleAt } from './roles.ts';
import { readWords } from './words.ts';

const HEADS_OF_MISSION = new Set(['ambassador', 'amb', 'charge', 'chargé', "charge d'affaires"]);

/** The heads of mission among a document's roles who are nobody else's, by the first letter of their title. */
const headsOfMission = (roles: readonly RoleAt[]): Set<string | undefined> =>
  new Set(roles.filter((r) => r.bare && HEADS_OF_MISSION.has(r.meaning)).map((r) => r.meaning[0]));

/** Persons by each title that they alone bear; null for one that several bear. */
function bearers(persons: readonly Person[]): Map<string, Person | null> {
  const found = new Map<string, Person | null>();
  for (const person of persons)
    for (const title of person.titles) found.set(title, found.has(title) ? null : person);
  return found;
}

/**
 * Tells the person a title alone stands for. The ambassador who is not called anyone else's is the
 * post's own, who signs; where the text also speaks of a chargé it is open who of the two signed.
 * Any other title means its only bearer.
 */
export function roleResolver(
  roles: readonly RoleAt[],
  persons: Person[],
  signer: string | null,
): (role: RoleAt) => Person | null {
  const heads = headsOfMission(roles);
  const bearer = bearers(persons);
  let post: Person | null = null;
  return ({ meaning, bare, definite }) => {
    if (!bare) return null;
    if (!HEADS_OF_MISSION.has(meaning)) return definite ? (bearer.get(meaning) ?? null) : null;
    if (signer === null || heads.size > 1) return bearer.get(meaning) ?? null;
    return (post ??= signing(persons, signer));
  };
}

/** The signer among the persons named; one who is not named joins them. */
function signing(persons: Person[], signer: string): Person {
  const words = readWords(signer).map((word) => word.key);
  const found = persons.find((person) => words.every((word) => person.words.has(word)));
  if (found) return found;
  const person: Person = {
    words: new Set(words),
    titles: new Set(),
    mentions: [],
    places: [],
    signature: signer,
  };
  persons.push(person);
  return person;
}
