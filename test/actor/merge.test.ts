import { expect, test } from 'vitest';
import { mergeActors } from '../../src/actor/merge.ts';
import type { Actor, ActorsFound, ActorType } from '../../src/actor/types.ts';

const actor = (id: string, name: string, type: ActorType, aliases: string[] = []): Actor => ({
  id,
  name,
  type,
  aliases,
});
const found = (...actors: Actor[]): ActorsFound => ({ actors, mentions: [] });

test('states merge by name and keep every alias', () => {
  const { actors, ids } = mergeActors([
    found(actor('japan', 'Japan', 'country', ['GOJ'])),
    found(actor('japan', 'Japan', 'country', ['Tokyo'])),
  ]);
  expect(actors).toEqual([actor('japan', 'Japan', 'country', ['GOJ', 'Tokyo'])]);
  expect(ids.map((map) => map.get('japan'))).toEqual(['japan', 'japan']);
});

test('full names merge, single surnames do not', () => {
  const { actors, ids } = mergeActors([
    found(actor('ana-duarte', 'Ana Duarte', 'person'), actor('brown', 'Brown', 'person')),
    found(actor('ana-duarte', 'Ana Duarte', 'person'), actor('brown', 'Brown', 'person')),
  ]);
  expect(actors.map((one) => one.id)).toEqual(['ana-duarte', 'brown', 'brown-2']);
  expect(ids[1]?.get('brown')).toBe('brown-2');
});

test('the same words for a person and an organisation stay two', () => {
  const { actors } = mergeActors([
    found(actor('lech-walesa', 'Lech Walesa', 'person')),
    found(actor('lech-walesa', 'Lech Walesa', 'organisation')),
  ]);
  expect(actors).toHaveLength(2);
});

test('nothing merges into nothing', () => {
  expect(mergeActors([])).toEqual({ actors: [], ids: [] });
});
