import { toJsonSchema } from '@valibot/to-json-schema';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseTimeline, timelineSchema } from '../../src/timeline/schema.ts';

const empty = {
  format: 'cable-timeline',
  version: 1,
  title: '',
  documents: [],
  actors: [],
  events: [],
  review: {},
  added: [],
};

test('the published schema is the one that reads files (-u writes it)', async () => {
  const schema = {
    title: 'cable-timeline file, version 1',
    ...toJsonSchema(timelineSchema, { errorMode: 'ignore' }),
  };
  const file = join(import.meta.dirname, '../../docs/timeline.schema.json');
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(file);
});

test('an empty timeline is one', () => {
  expect(parseTimeline(JSON.stringify(empty))).toEqual(empty);
});

test.each([
  ['{"format": "cable-timeline", "ver', 'This is not JSON; the file may be cut off.'],
  ['null', 'This is not a timeline file.'],
  ['[]', 'This is not a timeline file.'],
  [
    JSON.stringify({ ...empty, version: 2 }),
    'This timeline was saved by a newer version (2); this one reads version 1.',
  ],
  [
    JSON.stringify({ ...empty, actors: [{ id: 'x', name: 'X', type: 'ship', aliases: [] }] }),
    /^actors\.0\.type: /,
  ],
])('%s is refused in one sentence', (json, message) => {
  expect(() => parseTimeline(json)).toThrow(message);
});
