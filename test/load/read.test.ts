import { expect, test } from 'vitest';
import { readAll } from './inputs.ts';

const flattened = `Identifier
Created
Classification
Origin
09QUITO4711
2009-03-02 14:05:00
CONFIDENTIAL
Embassy Quito
Cable title:
A MADE-UP CABLE
R 021405Z MAR 09 FM AMEMBASSY QUITO TO RUEHC/SECSTATE WASHDC 1
1. (C) Text.
`;

const viewing = `Viewing cable 09QUITO4711, A MADE-UP CABLE, PART TWO

Reference ID\tCreated\tReleased\tClassification\tOrigin
09QUITO4711\t2009-03-02 14:02\t2011-01-01 00:12\tCONFIDENTIAL\tEmbassy Quito

R 021405Z MAR 09
`;

const alx = `09QUITO4711

Mon Mar 02 00:00:00 +0100 2009
CONFIDENTIAL
Embassy Quito
R 021405Z MAR 09
`;

test.each([
  ['cablegate-text', flattened, '2009-03-02 14:05:00', 'A MADE-UP CABLE'],
  ['wikileaks-text', viewing, '2009-03-02 14:02', 'A MADE-UP CABLE, PART TWO'],
  ['alx-text', alx, 'Mon Mar 02 00:00:00 +0100 2009', ''],
])(
  '%s states its facts, whatever the line ends and chunks',
  async (format, text, created, title) => {
    for (const [content, size] of [
      [text, 1 << 20],
      [text.replaceAll('\n', '\r\n'), 7],
    ] as const) {
      const { documents, problems } = await readAll('a.txt', content, size);
      expect(problems).toEqual([]);
      const [document] = documents;
      expect(document?.source).toEqual({ name: 'a.txt', format });
      expect(document?.stated).toEqual({
        id: '09QUITO4711',
        created,
        title,
        classification: 'CONFIDENTIAL',
        origin: 'Embassy Quito',
      });
      expect(document?.text.slice(document.from).trimStart()).toMatch(/^R 021405Z MAR 09/);
    }
  },
);

test('any other text is one document without stated facts', async () => {
  const { documents, problems } = await readAll('notes.md', 'On 2 March nothing happened.\n');
  expect(problems).toEqual([]);
  expect(documents).toEqual([
    {
      source: { name: 'notes.md', format: 'text' },
      text: 'On 2 March nothing happened.\n',
      stated: {},
    },
  ]);
});

test.each([
  ['UTF-8', [0x53, 0xc3, 0xa3, 0x6f], 'São'],
  ['UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf, 0x53, 0xc3, 0xa3, 0x6f], 'São'],
  ['Latin-1', [0x53, 0xe3, 0x6f], 'São'],
  ['Windows-1252', [0x93, 0x53, 0x94], '“S”'],
  ['UTF-16', [0xff, 0xfe, 0x53, 0x00, 0xe3, 0x00], 'Sã'],
])('%s is decoded', async (_, bytes, text) => {
  const { documents, problems } = await readAll('a.txt', Uint8Array.from(bytes));
  expect(problems).toEqual([]);
  expect(documents.map((one) => one.text)).toEqual([text]);
});
