import { rowFrom } from './facts.ts';
import { textLoader, type TextFacts } from './loader.ts';

const attributes = /(?:^|\n)[ \t]*Message Attributes[ \t]*\r?\n/;

/**
 * Telegrams of 1973-79 as the National Archives give them out: `Message Text`, the telegram,
 * `Message Attributes`, lines of `Key: value`. Of the many dates among them only Draft Date and
 * Sent Date are the telegram's; capture and decaption dates are placeholders.
 */
export const nara = textLoader(
  'nara-text',
  ({ text }) =>
    attributes.test(text) ||
    (/^\s*(?:Message Text|Margaret P\. Grafeld)/.test(text) && /PAGE 01\b/.test(text)),
  facts,
);

function facts(text: string): TextFacts {
  const below = attributes.exec(text);
  const marker = /(?:^|\n)[ \t]*Message Text[ \t]*\r?\n/.exec(text);
  const from = marker ? marker.index + marker[0].length : 0;
  if (!below) return { stated: {}, from };
  const top = below.index < from;
  const listEnd = top && marker ? marker.index : text.length;
  const lines = text.slice(below.index + below[0].length, listEnd).split('\n');
  const pairs = lines.map((line) => /^\s*([A-Z][A-Za-z /]{1,40}):\s*(.*?)\s*$/.exec(line));
  const { stated } = rowFrom(
    pairs.map((pair) => pair?.[1] ?? ''),
    pairs.map((pair) => pair?.[2] ?? ''),
  );
  return { stated, from, ...(top ? {} : { to: below.index }) };
}
