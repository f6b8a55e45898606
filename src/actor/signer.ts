import type { Person } from './clusters.ts';
import { bearer, type RoleAt } from './roles.ts';
import { readWords } from './words.ts';

const HEADS_OF_MISSION = new Set(['ambassador', 'amb', 'charge', 'chargé', "charge d'affaires"]);

/** The heads of mission among a document's roles who are nobody else's, by the first letter of their title. */
export const headsOfMission = (roles: readonly RoleAt[]): Set<string | undefined> =>
  new Set(roles.filter((r) => r.bare && HEADS_OF_MISSION.has(r.meaning)).map((r) => r.meaning[0]));

/**
 * The person a title alone stands for. The ambassador who is not called anyone else's is the post's
 * own, who signs; where the text also speaks of a chargé it is open who of the two signed.
 * Any other title means its only bearer.
 */
export function resolveRole(
  role: RoleAt,
  ownHeads: ReadonlySet<string | undefined>,
  persons: Person[],
  signer: string | null,
): Person | null {
  if (!role.bare) return null;
  if (!HEADS_OF_MISSION.has(role.meaning))
    return role.definite ? bearer(persons, role.meaning) : null;
  if (signer === null || ownHeads.size > 1) return bearer(persons, role.meaning);
  return signing(persons, signer);
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
    signature: signer,
  };
  persons.push(person);
  return person;
}
