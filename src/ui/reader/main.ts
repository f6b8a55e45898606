import { mount } from 'svelte';
import type { Excerpt } from '../../embed/excerpt.ts';
import { speaking } from '../../language/speaking.ts';
import type { Words } from '../../language/types.ts';
import { frameAddress } from './frame-address.ts';
import './reader.css';
import Reader from './Reader.svelte';
import { tellHeight } from './tell-height.ts';

const target = document.getElementById('chart');
const json = (id: string): string | undefined => document.getElementById(id)?.textContent;
const [data, words] = [json('chart-data'), json('chart-words')];
if (target && data && words) {
  const still = target.querySelector('.still');
  const language = speaking(JSON.parse(words) as Words);
  const excerpt = JSON.parse(data) as Excerpt;
  mount(Reader, { target, props: { excerpt, address: frameAddress, language } });
  still?.remove();
  target.classList.toggle('framed', parent !== window);
  tellHeight(target);
}
