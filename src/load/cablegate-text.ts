import { factsFrom } from './facts.ts';
import { textLoader, type TextFacts } from './loader.ts';

/** Four label lines, four value lines, `Cable title:`, the title; then the telegram. */
const opening =
  /^\s*((?:(?:Identifier|Reference ID|Created|Released|Classification|Origin)[ \t\r]*\n){3,5})/;

/** A cablegate page flattened to text: labels, values, title, routing header on one line, body. */
export const cablegateText = textLoader(
  'cablegate-text',
  ({ text }) => opening.test(text) && /\nCable title:/.test(text.slice(0, 2000)),
  facts,
);

function facts(text: string): TextFacts {
  const labels = (opening.exec(text)?.[1] ?? '').trim().split(/\s*\n\s*/);
  const marker = text.indexOf('\nCable title:');
  const block = text
    .slice(0, marker)
    .trim()
    .split(/\s*\n\s*/);
  const stated = factsFrom(labels, block.slice(labels.length));
  const titleStart = text.indexOf('\n', marker + 1) + 1;
  const titleEnd = text.indexOf('\n', titleStart);
  if (titleStart === 0 || titleEnd < 0) return { stated, from: text.length };
  return {
    stated: { ...stated, title: text.slice(titleStart, titleEnd).trim() },
    from: titleEnd + 1,
  };
}
