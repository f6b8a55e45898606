import { escapeXml } from '../layout/svg-pen.ts';
import { languageFor } from '../language/pick.ts';
import { pageDrawings } from './drawing.ts';
import type { Excerpt } from './excerpt.ts';
import { inertJson } from './inert-json.ts';
import { listHtml } from './list.ts';
import { summaryLine } from './summary.ts';

/** The chart's own script and style, each with its hash (`sha256-…`) for the policy of the page. */
export interface ReaderAssets {
  script: string;
  scriptHash: string;
  style: string;
  styleHash: string;
}

const policyOf = ({ scriptHash, styleHash }: ReaderAssets): string =>
  [
    "default-src 'none'",
    `script-src '${scriptHash}'`,
    `style-src '${styleHash}'`,
    'img-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/**
 * The chart as one HTML file that asks for nothing else. `oembed` is the address of its oEmbed
 * answer, for the discovery link.
 */
export function chartPage(excerpt: Excerpt, assets: ReaderAssets, oembed?: string): string {
  const language = languageFor(excerpt.language);
  const { tag, dir } = language.words;
  const [title, summary] = [escapeXml(excerpt.title), escapeXml(summaryLine(excerpt, language))];
  const theme = excerpt.theme === 'auto' ? '' : ` data-theme="${excerpt.theme}"`;
  const discovery = oembed
    ? `<link rel="alternate" type="application/json+oembed" href="${escapeXml(oembed)}" title="${title}">\n`
    : '';
  return `<!doctype html>
<html lang="${tag}" dir="${dir}"${theme}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeXml(policyOf(assets))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${excerpt.theme === 'auto' ? 'light dark' : excerpt.theme}">
<meta name="referrer" content="no-referrer">
<meta name="description" content="${summary}">
<link rel="icon" href="data:,">
${discovery}<title>${title}</title>
<style>${assets.style}</style>
</head>
<body>
<main id="chart">
<div class="still">
<header><h1 dir="auto">${title}</h1><p>${summary}</p></header>
${pageDrawings(excerpt)}
${listHtml(excerpt, language)}
${footHtml(excerpt, language.say('credit'))}
</div>
</main>
<script type="application/json" id="chart-data">${inertJson(excerpt)}</script>
<script type="application/json" id="chart-words">${inertJson(language.words)}</script>
<script>${assets.script}</script>
</body>
</html>
`;
}

function footHtml({ credit, link }: Excerpt, label: string): string {
  const text = escapeXml(credit || (link ?? ''));
  if (text === '') return '';
  const words = link === null ? text : `<a href="${escapeXml(link)}" rel="noopener">${text}</a>`;
  return `<footer><p>${escapeXml(label)} ${words}</p></footer>`;
}
