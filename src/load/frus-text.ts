import type { Loader } from './loader.ts';
import { records } from './records.ts';
import { found } from './result.ts';
import { strings } from './strings.ts';
import { sender } from './tei-document.ts';
import type { RawDocument } from './types.ts';

const kinds =
  'Telegram|Circular Telegram|Airgram|Despatch|Memorandum|Memoranda|Letter|Message|Note|Notes|Paper|Report|' +
  'The (?:Embassy|Legation|Consulate|Mission|Ambassador|Secretary|Acting|Under|Assistant|Deputy|Department|President|Minister|Charg)|' +
  'National|Special|Minutes|Record|Summary|Draft|Information|Intelligence|Editorial|Instruction|Statement|Aide|Talking|Backchannel';

/** `17. Telegram From the Embassy in the Soviet Union to the Department of StateSource` */
const number = '\\[?\\d{1,4}[.\\]]\\s';
const sourced = '[^\\n]{5,300}Source\\s*\\n';
const heading = new RegExp(
  `^\\uFEFF?\\s*(?:Document \\d{1,4}\\s+)?${number}((?:${kinds})\\b[^\\n]{5,300}\\n|${sourced})`,
);
const day = '(?:[A-Z][a-z]+ \\d{1,2}|\\d{1,2} [A-Z][a-z]+),?\\s\\d{4}';
const headingStart = new RegExp(
  `(?<!Document \\d{1,4}\\s{0,3})\\n(?=(?:Document \\d{1,4}\\s{1,4})?${number}(?:(?:${kinds})\\b[^\\n]{5,300}\\n\\s{0,10}[A-Z][^\\n]{2,80},\\s(?:${day}|undated)|Editorial Note|${sourced}))`,
  'g',
);
const dateline = new RegExp(
  `^\\s*([A-Z][^\\n]{2,80}?),\\s(?:(${day})[^\\n]{0,60}|undated\\.?)\\s*(?:\\n|$)`,
);

/** FRUS volumes flattened to text: numbered heading, dateline, text, footnotes below `* * *`. */
export const frusText: Loader = {
  format: 'frus-text',
  accepts: ({ text }) => {
    const head = heading.exec(text);
    if (!head) return false;
    const isSure = /Source\s*$/.test(head[0]) || /Editorial Note/.test(head[0]);
    return isSure || dateline.test(text.slice(head[0].length, head[0].length + 400));
  },
  async *read({ name, chunks, head }) {
    for await (const { text } of records(unified(strings(chunks, head.bytes)), headingStart, 700)) {
      yield found(frusDocument(name, text));
    }
  },
};

/** A document from its text, heading first. */
export function frusDocument(name: string, text: string): RawDocument {
  const head = heading.exec(text);
  const from = head?.[0].length ?? 0;
  const dated = dateline.exec(text.slice(from, from + 600));
  const title = (head?.[1] ?? '').replace(/(?:Source|(?<=[a-z])\d{1,2})\s*$/, '').trim();
  return {
    source: { name, format: 'frus-text' },
    text,
    from: from + (dated?.[0].length ?? 0),
    stated: {
      title,
      ...(dated?.[2] ? { created: dated[2] } : {}),
      origin: sender(title) ?? dated?.[1] ?? '',
    },
  };
}

async function* unified(parts: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const part of parts) yield part.replaceAll('\r\n', '\n');
}
