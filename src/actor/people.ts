import { clusterNames, type Person, type PersonAt } from './clusters.ts';
import { coverOf, type Cover } from './cover.ts';
import { findNames } from './persons.ts';
import { findReferences, nameVocabulary } from './references.ts';
import { findRoles, type RoleAt } from './roles.ts';
import type { ScannedParagraph } from './scan.ts';
import { findSpeakers } from './speakers.ts';
import { roleResolver } from './signer.ts';

/** The persons of a document, and its titles without a name: whose they are, or nobody's. */
export interface People {
  persons: Person[];
  /** What their names and titles take of each paragraph. */
  covers: ReadonlyMap<ScannedParagraph, Cover>;
  roles: { role: RoleAt; person: Person | null }[];
}

/**
 * Names found by the words around them teach the words that names are made of; these find the rest;
 * then what is one person's is put together, and titles alone are given to their bearers.
 */
export function findPeople(scans: readonly ScannedParagraph[], signer: string | null): People {
  const named = scans.map((scan) => ({ scan, names: findNames(scan) }));
  const known = new Set([
    ...named.flatMap(({ scan, names }) => nameVocabulary(scan, names)),
    ...findSpeakers(scans),
  ]);
  const all = named.map(({ scan, names: found }) => {
    const names = [...found, ...findReferences(scan, found, known)];
    return { scan, names, cover: coverOf(names) };
  });
  const mentions: PersonAt[] = all.flatMap(({ scan, names }) =>
    names.map((found) => ({ scan, found })).sort((a, b) => a.found.start - b.found.start),
  );
  const persons = clusterNames(mentions);
  const roles = all.flatMap(({ scan, cover }) => findRoles(scan, cover));
  const resolve = roleResolver(roles, persons, signer);
  return {
    persons,
    covers: new Map(all.map(({ scan, cover }) => [scan, cover])),
    roles: roles.map((role) => ({ role, person: resolve(role) })),
  };
}
