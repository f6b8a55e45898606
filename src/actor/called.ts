import type { Actor } from './types.ts';

/** An actor, and its aliases as a set where they are many. */
export interface Called {
  actor: Actor;
  forms: Set<string> | null;
}

/** Aliases that are not worth a set. */
const MANY = 16;

/** Adds a name to an actor's aliases, where it is new. */
export function addForm(called: Called, form: string): void {
  const { aliases, name } = called.actor;
  if (form === name || (called.forms?.has(form) ?? aliases.includes(form))) return;
  aliases.push(form);
  called.forms?.add(form);
  if (!called.forms && aliases.length >= MANY) called.forms = new Set(aliases);
}
