import type { CableDocument } from '../cable/types.ts';
import { postCountry } from './countries.ts';
import { isInName } from './cover.ts';
import { Gathering } from './gathering.ts';
import { nameGroups } from './group-names.ts';
import { findGroups } from './groups.ts';
import { findOrganisations } from './organisations.ts';
import { findPeople, type People } from './people.ts';
import { scanParagraph, type ScannedParagraph } from './scan.ts';
import { findStates } from './states.ts';
import type { ActorsFound } from './types.ts';

/**
 * Who acts or is spoken of in a document's paragraphs. Linear in the length of the text.
 *
 * States have their usual English short name, organisations their full name where
 * data/organisations.tsv or the text itself gives one, persons the fullest form of the name that
 * the text has, roles the words of the text. Aliases stand in the text exactly so.
 */
export function findActors(document: CableDocument): ActorsFound {
  const here = postCountry(document.id, document.origin);
  const scans = document.paragraphs.map(scanParagraph);
  const people = findPeople(scans, document.signer);
  const gathering = new Gathering();
  gatherStates(gathering, scans, here, document.tags, people);
  gatherPeople(gathering, people);
  for (const organisation of findOrganisations(scans, here, people.covers))
    gathering.addOrganisation(organisation);
  const groups = scans.flatMap((scan) => findGroups(scan, people.covers.get(scan)));
  const names = nameGroups(groups);
  groups.forEach((group, i) => gathering.addGroup(group, names[i]));
  return gathering.found(document.paragraphs.map((paragraph) => paragraph.id));
}

/**
 * States that somewhere stand for themselves. One that the text only has as an adjective or as a
 * place (`American monsignor`, `in Egypt`) neither acts nor is acted upon.
 */
function gatherStates(
  to: Gathering,
  scans: readonly ScannedParagraph[],
  here: string | null,
  tags: readonly string[],
  { covers }: People,
): void {
  const all = scans.flatMap((scan) => {
    const cover = covers.get(scan);
    return findStates(scan, here, tags)
      .filter(({ start }) => !cover || !isInName(cover, start))
      .map((state) => ({ scan, state }));
  });
  const acting = new Set(
    all.filter(({ state }) => state.use === 'name').map(({ state }) => state.country),
  );
  for (const { scan, state } of all) {
    const { country, start, end, use } = state;
    const naming = { key: country.name, name: country.name, type: 'country' } as const;
    if (acting.has(country)) to.add(naming, scan, start, end, use);
  }
}

function gatherPeople(to: Gathering, { persons, roles }: People): void {
  for (const person of persons) to.addPerson(person);
  for (const { role, person } of roles)
    if (person) to.addReference(person, role);
    else to.addRole(role);
}
