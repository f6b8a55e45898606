import type { EventSource } from '../event/types.ts';
import { escapeXml } from '../layout/svg-pen.ts';
import type { Language } from '../language/types.ts';
import { factsIn, type Passage } from './facts.ts';
import type { Excerpt } from './excerpt.ts';

/** A page of more events than this would be longer than any browser likes; the rest is counted. */
const MOST = 2000;

/** The ordered list of events for readers without script, with the paragraph each was read from. */
export function listHtml(excerpt: Excerpt, language: Language): string {
  const facts = factsIn(excerpt, language);
  const items = excerpt.events.slice(0, MOST).map((event) => {
    const { title, when, status, actors, passages } = facts(event);
    const [first] = passages;
    const about = [status, actors].filter(Boolean).map(escapeXml).join(' · ');
    return (
      `<li><p class="when">${escapeXml(when)}</p><h2 lang="en" dir="auto">${escapeXml(title)}</h2>` +
      `<p class="about">${about}</p>${first ? quoteHtml(first) : ''}</li>`
    );
  });
  const left = excerpt.events.length - items.length;
  const rest = left > 0 ? `<p>${escapeXml(language.say('more', { count: left }))}</p>` : '';
  return `<ol aria-label="${escapeXml(language.say('events'))}">${items.join('\n')}</ol>${rest}`;
}

function quoteHtml({ text, source, place }: Passage): string {
  return (
    `<details><summary>${escapeXml(place)}</summary>` +
    `<blockquote lang="en" dir="auto">${marked(text, source)}</blockquote></details>`
  );
}

function marked(text: string, { position }: EventSource): string {
  const start = Math.min(position.start, text.length);
  const end = Math.min(Math.max(start, position.end), text.length);
  const [before, quote, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  return `${escapeXml(before)}<mark>${escapeXml(quote)}</mark>${escapeXml(after)}`;
}
