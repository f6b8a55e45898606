import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { holdScripts } from './hold-scripts.ts';
import { withHeld } from './held-text.ts';
import { startingScript } from './starting-script.ts';
import { serveOffline } from './serve-offline.ts';

const here = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');

/**
 * What lets the page open without a network, made of what the build has put out: a service worker
 * that keeps its files, a manifest to install it by, and its scripts once more in one that a page on
 * disk may load, since browsers load no module and no worker from there.
 */
export function offline(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') return; // a worker's bundle
        const files = Object.values(bundle);
        const scripts = files.filter(({ fileName }) => fileName.endsWith('.js'));
        const texts = Object.fromEntries(
          scripts.map((file) => [
            nameOf(file.fileName),
            file.type === 'chunk' ? file.code : String(file.source),
          ]),
        );
        const entry = files.find((file) => file.type === 'chunk' && file.isEntry);
        const reader = Object.keys(texts).find((name) => name.startsWith('worker-'));
        if (entry?.type !== 'chunk' || !reader)
          return this.error('No page, or no reader of files.');

        const start = nameOf(entry.fileName);
        const held = `(${holdScripts.toString()})(${JSON.stringify([withHeld(texts), start, reader])});\n`;
        const onDisk = `assets/on-disk-${hashOf(held)}.js`;
        this.emitFile({ type: 'asset', fileName: onDisk, source: held });
        const ahead = entry.imports.filter((name) => name in bundle);
        page.source = startingScript(String(page.source), entry.fileName, ahead, onDisk);

        const extra = {
          'manifest.webmanifest': here('manifest.json'),
          'icon.svg': here('icon.svg'),
        };
        for (const [fileName, source] of Object.entries(extra))
          this.emitFile({ type: 'asset', fileName, source });
        const kept = ['./', ...Object.keys(extra), ...files.map((file) => file.fileName)];
        const names = kept.filter((name) => name !== 'index.html').sort();
        const version = hashOf([...names, page.source, ...Object.values(extra)].join('\n'));
        const worker = `(${serveOffline.toString()})(self, ${JSON.stringify(version)}, ${JSON.stringify(names)});\n`;
        this.emitFile({ type: 'asset', fileName: 'service-worker.js', source: worker });
      },
    },
  };
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const hashOf = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 8);
