import { alxText } from './alx-text.ts';
import { annotated } from './annotated.ts';
import { cablegateText } from './cablegate-text.ts';
import { dumpCsv } from './dump-csv.ts';
import { frusText } from './frus-text.ts';
import { gzip } from './gzip.ts';
import { html } from './html.ts';
import { json, jsonLines } from './json.ts';
import type { Loader } from './loader.ts';
import { nara } from './nara.ts';
import { pdf } from './pdf.ts';
import { pgCopy } from './pg-copy.ts';
import { pgDump } from './pg-dump.ts';
import { sqlInsert } from './sql-insert.ts';
import { tableCsv } from './table-csv.ts';
import { tar } from './tar.ts';
import { tei } from './tei.ts';
import { plainText } from './text.ts';
import { viewingText } from './viewing-text.ts';
import { zip } from './zip.ts';

/** All formats, the most particular first; the first that accepts an input reads it. */
export const loaders: readonly Loader[] = [
  zip,
  gzip,
  tar,
  pdf,
  html,
  tei,
  dumpCsv,
  pgCopy,
  pgDump,
  jsonLines,
  json,
  cablegateText,
  viewingText,
  alxText,
  annotated,
  nara,
  frusText,
  sqlInsert,
  tableCsv,
  plainText,
];
