import { expect, test } from 'vitest';
import { readCables } from '../../src/cable/read.ts';
import { readAll } from './inputs.ts';
import { annotatedText, frusText, naraText, tei } from './samples.ts';

const read = async (name: string, content: string, size = 1 << 20) => {
  const { documents, problems } = await readAll(name, content, size);
  return { cables: documents.flatMap((one) => readCables(one).documents), problems };
};

const prefixed = (xml: string): string => xml.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1t:');

test.each([
  ['with a prefix', prefixed(tei), '1961-03-02T20:00Z'],
  ['below a comment', tei.replace(/^<\?xml.*\n/, '<!-- a volume -->\n'), '1961-03-02T20:00Z'],
  ['with entities', tei.replace('called on', 'called&nbsp;on'), '1961-03-02T20:00Z'],
  ['without a machine-readable date', tei.replace(/ when="[^"]*"/, ''), '1961-03-02'],
  [
    'with a span of days',
    tei.replace(/ when="[^"]*"/, ' from="1961-03-02" to="1961-03-04"'),
    '1961-03-02',
  ],
  [
    'without a dateline',
    tei
      .replace(/<dateline>.*<\/dateline>/, '')
      .replace('n="17"', 'frus:doc-dateTime-min="1961-03-02T15:00:00-05:00"'),
    '1961-03-02T20:00Z',
  ],
  [
    'without any date of its own',
    tei
      .replace(/<dateline>.*<\/dateline>/, '')
      .replace('3 March', '<date when="1961-03-03">3 March</date>'),
    null,
  ],
])('a volume %s', async (_, xml, sent) => {
  for (const size of [1 << 20, 37]) {
    const { cables, problems } = await read('v.xml', xml, size);
    expect(problems).toEqual([]);
    expect(cables.map((one) => [one.id, one.sent, one.origin, one.signer])).toEqual([
      ['frus1961v99_d17', sent, 'Embassy in Ecuador', 'Doe'],
    ]);
    expect(cables[0]?.paragraphs.map(({ text }) => text).slice(0, 2)).toEqual([
      'Roe called on 3 March and left.',
      'He came back.',
    ]);
  }
});

const second = /<div type[\s\S]*<\/div>/.exec(tei)?.[0].replace('"d17"', '"d18"') ?? '';
const volume = (damaged: string): string =>
  tei.replace('</body>', `${damaged}${second.replace('"d18"', '"d19"')}\n</body>`);

test.each([
  ['an ampersand', second.replace('He came', 'R & D came'), 'd17 d18 d19'],
  ['a tag that does not close', second.replace('</p>', ''), 'd17 d18 d19'],
  ['no document', '', 'd17 d19'],
])('a volume with %s in the middle: all other documents are read', async (_, damaged, ids) => {
  const xml = volume(damaged);
  const { cables, problems } = await read('v.xml', xml, 50);
  expect(cables.map(({ id }) => id.replace('frus1961v99_', '')).join(' ')).toBe(ids);
  expect(problems).toHaveLength(damaged === '' ? 0 : 1);
  const top = xml.slice(0, xml.indexOf('"d18"')).split('\n').length;
  if (problems[0]) expect(problems[0].line).toBeGreaterThanOrEqual(top);
});

test('a volume that breaks off between documents is named', async () => {
  const { cables, problems } = await read('v.xml', tei.slice(0, tei.indexOf('</body>')));
  expect(cables).toHaveLength(1);
  expect(problems).toEqual([{ file: 'v.xml', line: 3, reason: 'breaks off before its end' }]);
});

test.each([
  [
    'days before months',
    frusText.replace('March 2, 1961, 3 p.m.', '2 March 1961, 1500Z.'),
    '1961-03-02',
  ],
  [
    'numbers in brackets',
    frusText.replace('17. T', '[17] T').replace('StateSource', 'State1'),
    '1961-03-02',
  ],
  [
    'numbers on lines above',
    `Document 17\n\n${frusText.replace('\n18. ', '\nDocument 18\n\n18. ')}`,
    '1961-03-02',
  ],
  ['a document without a day', frusText.replace('March 2, 1961, 3 p.m.', 'undated.'), null],
])('an edition with %s', async (_, text, sent) => {
  const { cables, problems } = await read('v.txt', text, 100);
  expect(problems).toEqual([]);
  expect(cables.map((one) => [one.sent, one.origin, one.signer])).toEqual([
    [sent, 'Embassy in Ecuador', 'Doe'],
    ['1961-03-04', 'Department of State', 'Rusk'],
  ]);
});

test.each([
  ['a longer divider', annotatedText.replace('@@@', '@@@@@')],
  ['no list of names', annotatedText.slice(annotatedText.indexOf('@@@') + 4)],
  ['carriage returns', annotatedText.replaceAll('\n', '\r\n')],
])('marks around names with %s', async (_, text) => {
  const { cables } = await read('1976QUITO04711.txt', text);
  expect(cables[0]).toMatchObject({
    id: '1976QUITO04711',
    signer: 'DOE',
    source: { format: 'nara-annotated' },
  });
  expect(cables[0]?.paragraphs.map((one) => one.text)).toEqual([
    'ROE OF ECUADOR FISHERIES BOARD MET EMBOFF FEBRUARY 27.',
  ]);
});

test('what attributes below a marked telegram state counts', async () => {
  const attributes = `Message Attributes\nDraft Date: 01 MAR 1976\nSent Date: 02 MAR 1976\nOriginal Classification: SECRET\nSubject: FISHERIES TALKS\n`;
  const { cables, problems } = await read('a.txt', `${annotatedText}\n${attributes}`);
  expect(problems).toEqual([]);
  expect(cables).toMatchObject([
    { sent: '1976-03-02', title: 'FISHERIES TALKS', classification: 'SECRET', signer: 'DOE' },
  ]);
});

test.each([
  ['FISHERIES TALKS A FOLLOWING ARE POINTS', /^FISHERIES TALKS$/],
  ['FISHERIES TALKS REF QUITO 4711', /^FISHERIES TALKS$/],
  ['VISIT OF A DELEGATION 1 SUMMARY THE', /^VISIT OF A DELEGATION$/],
  ['ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN ELEVEN TWELVE THIRTEEN', /TWELVE\.\.\.$/],
])('a telegram on one line has its subject: %s', async (words, subject) => {
  const top =
    'LIMITED OFFICIAL USE PAGE 01 QUITO 04711 ORIGIN ARA-10 INFO OCT-01 ISO-00 012 R DRAFTED BY ARA JROE APPROVED BY ARA JDOE DESIRED DISTRIBUTION ARA ONLY ------------------021501Z 011536 44 R 021405Z MAR 76 FM AMEMBASSY QUITO TO SECSTATE WASHDC PRIORITY 1234 LIMITED OFFICIAL USE QUITO 4711 E O 11652 GDS TAGS EFIS EC SUBJECT';
  const text = `${top} ${words} ${'THE AMBASSADOR MET ROE FEBRUARY 27 '.repeat(9)}`;
  const { cables } = await read('a.txt', text);
  expect(cables[0]).toMatchObject({ sent: '1976-03-02T14:05Z', tags: ['EFIS', 'EC'] });
  expect(cables[0]?.title).toMatch(subject);
  expect(cables[0]?.title.length).toBeLessThan(80);
  expect(cables[0]?.paragraphs.map((one) => one.text).join(' ')).toContain(words);
});

test.each([
  ['its header', naraText.replace('NNNN', 'NNN'), '1976-03-02T14:05Z', 'Embassy Quito'],
  [
    'a day sent and no header',
    naraText
      .replace(/R 02[\s\S]*?1234\n/, '')
      .replace(/Draft Date: .*/, 'Draft Date: 27 FEB 1976\nSent Date: 02-Mar-1976 12:00:00 am'),
    '1976-03-02',
    'QUITO',
  ],
  [
    'nothing but a draft',
    naraText.replace(/R 02[\s\S]*?1234\n/, '').replace(/(Draft Date)/, 'Sent Date: n/a\n$1'),
    '1976-03-02',
    'QUITO',
  ],
])('a telegram of the Archives with %s', async (_, text, sent, origin) => {
  const { cables } = await read('a.txt', text);
  expect(cables[0]).toMatchObject({ id: '1976QUITO04711', sent, origin, signer: 'DOE' });
});
