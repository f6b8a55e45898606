import { expect, test } from 'vitest';
import { modelOf } from '../../../src/layout/model.ts';
import { drawingAhead } from '../../../src/ui/chart/drawing-ahead.ts';
import { readyLanes, readyModel } from '../../../src/ui/chart/ready.ts';
import { deskLanguage } from '../../../src/ui/dates.ts';
import { isoDay } from '../../../src/util/days.ts';
import { event } from '../../layout/made-up.ts';

const actors = [{ id: 'a', name: 'A' }];
const documents = [{ id: 'CABLE1', title: 'Made up', sent: '2006-01-01' }];
const events = Array.from({ length: 2500 }, (_, i) =>
  event({ from: isoDay(13_000 + (i >> 2)), actors: ['a'] }),
);
const modelFor = (list: typeof events) => readyModel(list, actors, documents, deskLanguage);
const make = (list: typeof events): number =>
  [...drawingAhead({ events: list, actors, documents }, 'actor')].length;

test('what is drawn is made ahead in steps, and made anew only where more than a title changes', () => {
  expect(make(events)).toBeGreaterThan(2);
  const model = modelFor(events);
  const whole = modelOf(events, actors, documents, deskLanguage);
  expect({ ...model, id: null, title: null, width: null }).toEqual({
    ...whole,
    id: null,
    title: null,
    width: null,
  });
  expect(modelFor(events)).toBe(model);
  const lanes = readyLanes(model, 'actor');
  expect(readyLanes(model, 'actor')).toBe(lanes);
  expect(lanes.heads).toMatchObject([{ key: 'actor:a', count: events.length }]);
  expect(model.width(7)).toBe(whole.width(7));

  const titled = events.map((one, i) => (i === 7 ? { ...one, title: 'W'.repeat(40) } : one));
  expect(make(titled)).toBe(0);
  expect(modelFor(titled)).toBe(model);
  expect(model.title(7)).toBe('W'.repeat(40));
  expect(model.width(7)).toBeGreaterThan(whole.width(7));

  const planned = titled.map((one, i) => (i === 7 ? { ...one, status: 'planned' as const } : one));
  expect(make(planned)).toBeGreaterThan(0);
  expect(modelFor(planned)).not.toBe(model);
  expect(modelFor(planned).title(7)).toBe('W'.repeat(40));
  // A list that was never prepared is drawn all the same.
  expect(modelFor(events.slice(1)).size).toBe(events.length - 1);
});
