import { built } from './bench/built.mjs';
import { openAsBlob } from 'node:fs';
const m = await built('rd', { read: 'src/ui/read-files.ts', recv: 'src/ui/receive.ts' });
const blob = await openAsBlob(process.argv[2]);
let last=0; const t=performance.now();
const r = await m.read.readFiles([{name:'x.json',blob}], (p)=>{ if(performance.now()-last>2000){last=performance.now(); console.log(Math.round(last-t),p)} });
console.log('read', Math.round(performance.now()-t), r.saved.length, r.problems.length, r.problems[0]);
