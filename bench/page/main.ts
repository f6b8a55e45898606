import { adapter, type Adapter } from './adapter.ts';

declare global {
  interface Window {
    adapter: Adapter;
  }
}

window.adapter = adapter;
