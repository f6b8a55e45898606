import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heightMessages } from '../../src/embed/height-messages.ts';
import { toldHeight } from '../../src/embed/told-height.ts';

const bare = { search: '', hash: '', href: 'https://example.org/chart.html', name: '' };

test('every host is told the height in its own dialect', () => {
  const facts = { ...bare, search: '?id=a1&childId=c2', hash: '#?secret=s3' };
  expect(heightMessages(1240, facts)).toEqual([
    { type: 'cable-timeline:height', id: 'a1', height: 1240 },
    'pymxPYMxc2xPYMxheightxPYMx1240',
    { message: 'height', value: 1000, secret: 's3' },
    { sentinel: 'amp', type: 'embed-size', height: 1240 },
    '{"src":"https://example.org/chart.html","context":"iframe.resize","height":1240}',
  ]);
});

test('pym and WordPress are told only where they asked', () => {
  expect(heightMessages(300, { ...bare, name: 'frame' })).toEqual([
    { type: 'cable-timeline:height', id: 'frame', height: 300 },
    { sentinel: 'amp', type: 'embed-size', height: 300 },
    expect.stringContaining('iframe.resize'),
  ]);
  expect(heightMessages(120, { ...bare, hash: '#secret=x' })[1]).toMatchObject({ value: 200 });
});

test.each([
  [640.2, 641],
  [5, 120],
  [1e9, 4000],
  [NaN, null],
  [Infinity, null],
  ['640', null],
])('a height of %s is taken as %s', (height, taken) => {
  expect(toldHeight({ type: 'cable-timeline:height', height })).toBe(taken);
});

test('any other message is passed over', () => {
  fc.assert(fc.property(fc.anything(), (message) => toldHeight(message) === null));
});
