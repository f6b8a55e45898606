import { clusterNames, type Person, type PersonAt } from './clusters.ts';
import { findNames } from './persons.ts';
import { findReferences, nameVocabulary } from './references.ts';
import { findRoles, type RoleAt } from './roles.ts';
import type { ScannedParagraph } from './scan.ts';
import type { NameFound } from './titled.ts';
import { findSpeakers } from './speakers.ts';
import { headsOfMission, resolveRole } from './signer.ts';

/** The persons of a document, and its titles without a name: whose they are, or nobody's. */
export interface People {
  persons: Person[];
  /** Every name, by the paragraph it stands in. */
  names: ReadonlyMap<ScannedParagraph, readonly NameFound[]>;
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
  const all = named.map(({ scan, names }) => ({
    scan,
    names: [...names, ...findReferences(scan, names, known)],
  }));
  const mentions: PersonAt[] = all.flatMap(({ scan, names }) =>
    names.map((found) => ({ scan, found })).sort((a, b) => a.found.start - b.found.start),
  );
  const persons = clusterNames(mentions);
  const roles = all.flatMap(({ scan, names }) => findRoles(scan, names));
  const heads = headsOfMission(roles);
  return {
    persons,
    names: new Map(all.map(({ scan, names }) => [scan, names])),
    roles: roles.map((role) => ({ role, person: resolveRole(role, heads, persons, signer) })),
  };
}
