import { createHash } from 'node:crypto';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin } from 'vite';
import type { ReaderAssets } from '../src/embed/page.ts';
import { slim, small } from './slim.ts';

const id = 'virtual:chart-reader';
let built: Promise<ReaderAssets> | undefined;

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
      built ??= readerAssets();
      const assets = await built;
      return `export default ${JSON.stringify(assets)};\nexport const style = ${JSON.stringify(assets.style)};`;
    },
  };
}

async function readerAssets(): Promise<ReaderAssets> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    mode: 'production',
    plugins: [slim(), svelte({ configFile: false })],
    build: {
      ...small,
      write: false,
      target: 'es2022',
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input: 'src/ui/reader/main.ts',
        output: { format: 'iife' },
        checks: { pluginTimings: false },
      },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const files = outputs.flatMap((output) => ('output' in output ? output.output : []));
  const script = files.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
  const style = files.map((file) => (file.type === 'asset' ? String(file.source) : '')).join('');
  return assets(inElement(script.trim()), style.trim());
}

function assets(script: string, style: string): ReaderAssets {
  if (/<\/style/i.test(style)) throw new Error('The style would end its own element.');
  return { script, scriptHash: hashOf(script), style, styleHash: hashOf(style) };
}

/** In strings `\/` and `\!` are `/` and `!`; in an HTML element they do not end or hide it. */
function inElement(script: string): string {
  return script.replace(/<\/(?=script)/gi, '<\\/').replaceAll('<!--', '<\\!--');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
