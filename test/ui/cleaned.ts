import { afterEach } from 'vitest';
import { cleanup } from 'vitest-browser-svelte';

// The library asks for this itself, but only in the first of the files that share a page.
afterEach(() => cleanup());
