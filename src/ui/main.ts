import { mount } from 'svelte';
import timeline from 'virtual:seed-timeline';
import App from './App.svelte';
import { ahead } from './ahead.ts';
import { inSlices } from './in-slices.ts';
import { BrowserStore } from './keep/browser-store.ts';
import { keepPage } from './keep-page.ts';
import './theme.css';

const target = document.getElementById('page');
if (target) {
  const store = new BrowserStore();
  // Where nothing can be read, nothing is lost: the page opens with the sample and says on the first
  // change whether it can be kept.
  const kept = await store.read().catch(() => null);
  const open = (): void => void mount(App, { target, props: { timeline, store, kept } });
  inSlices(ahead(kept?.timeline ?? timeline), open);
  keepPage();
}
