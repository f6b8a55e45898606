import { countries } from '../actor/countries.ts';
import type { ActorType } from '../actor/types.ts';
import type { NamedActor } from './import-types.ts';

const types: readonly ActorType[] = ['person', 'organisation', 'country', 'role'];

/** Names in one cell, semicolons (or, where there are none, commas) between them. */
export function namedActors(cell: string, typeCell = ''): NamedActor[] {
  const parts = typeCell.split(';').map((part) => part.trim());
  return cell
    .split(cell.includes(';') || typeCell !== '' ? ';' : ',')
    .map((name, i) => ({ name: name.trim(), type: actorType(parts[i]) }))
    .filter(({ name }) => name !== '');
}

export function actorType(word: unknown): ActorType | null {
  return types.find((type) => type === word) ?? null;
}

const states = new Set(countries.map(({ name }) => name.toLowerCase()));

/** The type of an actor that the file gives by name only: a state that we know, or some body. */
export function guessedType(name: string): ActorType {
  return states.has(name.toLowerCase()) ? 'country' : 'organisation';
}
