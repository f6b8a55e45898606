import type { CableDocument } from '../cable/types.ts';
import { clusterNames, type Person, type PersonAt } from './clusters.ts';
import { postCountry } from './countries.ts';
import { Gathering } from './gathering.ts';
import { findNames } from './persons.ts';
import { findReferences, nameVocabulary } from './references.ts';
import { findRoles } from './roles.ts';
import { resolveRole } from './signer.ts';
import { scanParagraph, type ScannedParagraph } from './scan.ts';
import { findStates } from './states.ts';
import type { ActorsFound } from './types.ts';

/**
 * Who acts or is spoken of in a document's paragraphs. Linear in the length of the text.
 *
 * States come from data/countries.tsv under their usual English short name, persons from titles,
 * appositions and verbs of speech around a name, under the fullest form of the name that the text
 * has. Aliases stand in the text exactly so.
 */
export function findActors(document: CableDocument): ActorsFound {
  const scans = document.paragraphs.map(scanParagraph);
  const gathering = new Gathering();
  gatherStates(gathering, scans, document);
  gatherPersons(gathering, scans, document.signer);
  return gathering.found(document.paragraphs.map((paragraph) => paragraph.id));
}

/**
 * States that somewhere stand for themselves. One that the text only has as an adjective or as a
 * place (`American monsignor`, `in Egypt`) neither acts nor is acted upon.
 */
function gatherStates(
  to: Gathering,
  scans: readonly ScannedParagraph[],
  cable: CableDocument,
): void {
  const here = postCountry(cable.id, cable.origin);
  const all = scans.flatMap((scan) =>
    findStates(scan, here, cable.tags).map((state) => ({ scan, state })),
  );
  const acting = new Set(
    all.filter(({ state }) => state.use === 'name').map(({ state }) => state.country),
  );
  for (const { scan, state } of all) {
    const { country, start, end, use } = state;
    const naming = { key: country.name, name: country.name, type: 'country' } as const;
    if (acting.has(country)) to.add(naming, scan, start, end, use);
  }
}

function gatherPersons(
  to: Gathering,
  scans: readonly ScannedParagraph[],
  signer: string | null,
): void {
  const named = scans.map((scan) => ({ scan, names: findNames(scan) }));
  const known = new Set(named.flatMap(({ scan, names }) => nameVocabulary(scan, names)));
  const all = named.map(({ scan, names }) => ({
    scan,
    names: [...names, ...findReferences(scan, names, known)],
  }));
  const mentions: PersonAt[] = all.flatMap(({ scan, names }) =>
    names.map((found) => ({ scan, found })).sort((a, b) => a.found.start - b.found.start),
  );
  const persons = clusterNames(mentions);
  for (const person of persons) to.addPerson(person);
  const roles = all.flatMap(({ scan, names }) => findRoles(scan, names));
  for (const role of roles) {
    const person: Person | null = resolveRole(role, roles, persons, signer);
    if (person) to.addReference(person, role);
  }
}
