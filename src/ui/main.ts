import { mount } from 'svelte';
import timeline from 'virtual:seed-timeline';
import App from './App.svelte';
import './theme.css';

const target = document.getElementById('page');
if (target) mount(App, { target, props: { timeline } });
