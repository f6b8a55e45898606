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
  telegramFacts,
);

const isSent = ([name]: readonly [string, string]): boolean => /^sent\b/i.test(name);

/** Where the telegram stands among the archive's lines, and what its attributes state of it. */
export function telegramFacts(text: string): TextFacts {
  const below = attributes.exec(text);
  const marker = /(?:^|\n)[ \t]*Message Text[ \t]*\r?\n/.exec(text);
  const from = marker ? marker.index + marker[0].length : 0;
  if (!below) return { stated: {}, from };
  const top = below.index < from;
  const listEnd = top && marker ? marker.index : text.length;
  const lines = text.slice(below.index + below[0].length, listEnd).split('\n');
  const pairs = lines.map((line) => /^\s*([A-Z][A-Za-z /]{1,40}):\s*(.*?)\s*$/.exec(line));
  // A draft may be days older than the telegram.
  const facts = pairs.flatMap((pair) => (pair ? [[pair[1] ?? '', pair[2] ?? ''] as const] : []));
  const ordered = [...facts.filter(isSent), ...facts.filter((one) => !isSent(one))];
  const filled = ordered.filter(([, value]) => !/^n\/?a$/i.test(value));
  const { stated } = rowFrom(
    filled.map(([name]) => name),
    filled.map(([, value]) => value),
  );
  // `From: QUITO` says less than the telegram's own `FM AMEMBASSY QUITO`.
  if (/\nFM\s/.test(text)) delete stated.origin;
  return { stated, from, ...(top ? {} : { to: below.index }) };
}
