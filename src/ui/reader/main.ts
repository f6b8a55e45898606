import { mount } from 'svelte';
import type { Excerpt } from '../../embed/excerpt.ts';
import { frameAddress } from './frame-address.ts';
import './reader.css';
import Reader from './Reader.svelte';
import { tellHeight } from './tell-height.ts';

const target = document.getElementById('chart');
const data = document.getElementById('chart-data')?.textContent;
if (target && data) {
  const still = target.querySelector('.still');
  const excerpt = JSON.parse(data) as Excerpt;
  mount(Reader, { target, props: { excerpt, address: frameAddress } });
  still?.remove();
  tellHeight(target);
}
