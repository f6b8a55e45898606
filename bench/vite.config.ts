import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

const here = import.meta.dirname;

/** `npm run bench:page`: the real drawing behind `window.adapter`, as bench/dist/bench.html. */
export default defineConfig({
  root: join(here, 'page'),
  base: './',
  plugins: [svelte({ configFile: false })],
  build: {
    outDir: join(here, 'dist'),
    emptyOutDir: true,
    target: 'es2022',
    rollupOptions: { input: join(here, 'page/bench.html') },
  },
});
