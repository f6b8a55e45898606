import { createHash } from 'node:crypto';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin } from 'vite';
import type { ReaderAssets } from '../src/embed/page.ts';
import { kept } from './kept.ts';
import { shortScopes, slim, small } from './slim.ts';

const id = 'virtual:chart-reader';
let built: Promise<Assets> | undefined;

/** With the style of the chart alone, for the element. */
type Assets = ReaderAssets & { chartStyle: string };

/**
 * The chart's script and style as strings, built once with the page, the command line and the
 * library: each of them writes chart files that hold both.
 */
export function chartReader(): Plugin {
  return {
    name: 'chart-reader',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    async load(resolved) {
      if (resolved !== `\0${id}`) return undefined;
      built ??= kept('chart-reader', readerAssets);
      const { chartStyle, ...page } = await built;
      return `export default ${JSON.stringify(page)};\nexport const style = ${JSON.stringify(chartStyle)};`;
    },
  };
}

async function readerAssets(): Promise<Assets> {
  const chart = await bundled('src/ui/reader/main.ts');
  const page = await bundled('src/ui/reader/page.css');
  return assets(inElement(chart.script), chart.style + page.style, chart.style);
}

async function bundled(input: string): Promise<{ script: string; style: string }> {
  const isStyle = input.endsWith('.css');
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    mode: 'production',
    plugins: [slim(), svelte(shortScopes)],
    build: {
      ...small,
      write: false,
      target: 'es2022',
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      modulePreload: false,
      cssCodeSplit: isStyle,
      rolldownOptions: {
        input,
        output: { format: isStyle ? 'es' : 'iife' },
        checks: { pluginTimings: false },
      },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const files = outputs.flatMap((output) => ('output' in output ? output.output : []));
  const script = files.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
  const style = files.map((file) => (file.type === 'asset' ? String(file.source) : '')).join('');
  if (style === '') throw new Error(`No style came out of ${input}.`);
  return { script: script.trim(), style: style.trim() };
}

function assets(script: string, style: string, chartStyle: string): Assets {
  if (/<\/style/i.test(style)) throw new Error('The style would end its own element.');
  return { script, scriptHash: hashOf(script), style, styleHash: hashOf(style), chartStyle };
}

/** In strings `\/` and `\!` are `/` and `!`; in an HTML element they do not end or hide it. */
function inElement(script: string): string {
  return script.replace(/<\/(?=script)/gi, '<\\/').replaceAll('<!--', '<\\!--');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
