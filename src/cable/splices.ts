import type { RawDocument } from '../load/types.ts';
import { captionAt, type Caption } from './captions.ts';
import { databaseRow } from './database-row.ts';
import { findDtg } from './dtg.ts';
import { labelAt } from './labels.ts';
import type { Line } from './lines.ts';

/** How far around a caption its routing header and its subject are looked for, in lines. */
const reach = 40;

/**
 * Parts a text that holds two cables: a collection's page may run on into another cable. A caption
 * of another post or number begins a new one where it brings a date-time group or a subject of its
 * own; one that is quoted (`QUOTE:` above it) does not.
 */
export function splitSplices(lines: readonly Line[]): (readonly Line[])[] {
  const captions = captionLines(lines);
  const main = captions[0];
  if (!main || captions.length < 2) return [lines];
  const starts = [0];
  let current = main;
  for (const next of captions.slice(1)) {
    if (sameCable(current.caption, next.caption)) continue;
    const row = rowAbove(lines, next.line, current.line);
    const start = row < 0 ? headerStart(lines, next.line, current.line) : row;
    if (row < 0 && (isQuoted(lines, start) || !bringsOwn(lines, current, next, start))) continue;
    starts.push(start);
    current = next;
  }
  return starts.map((start, i) => lines.slice(start, starts[i + 1]));
}

interface CaptionLine {
  line: number;
  caption: Caption;
}

/** The database row that a spliced cable was pasted with, just above its header. */
function rowAbove(lines: readonly Line[], line: number, after: number): number {
  for (let i = line; i > Math.max(after, line - reach); i--) {
    const one = lines[i];
    if (one && databaseRow(one)) return i;
  }
  return -1;
}

function captionLines(lines: readonly Line[]): CaptionLine[] {
  const found: CaptionLine[] = [];
  for (let line = 0; line < lines.length; line++) {
    const one = lines[line];
    const caption = one && one.text.length < 120 ? captionAt(one) : null;
    if (caption) found.push({ line, caption });
  }
  return found;
}

function sameCable(a: Caption, b: Caption): boolean {
  return a.serial === b.serial && letters(a.post) === letters(b.post);
}

function letters(post: string): string {
  return post.replace(/[^A-Z]/g, '');
}

/** The first routing line above a caption; the caption itself where there is none. */
function headerStart(lines: readonly Line[], caption: number, after: number): number {
  for (let i = caption - 1; i > Math.max(after, caption - reach); i--) {
    const text = lines[i]?.text ?? '';
    if (!/^[ZOPRY](?:\s[ZOPRY])*\s\d{6}/.test(text) || !findDtg(text)) continue;
    const top = lines.slice(Math.max(after + 1, i - 8), i);
    const first = top.findIndex((line) => /(?:^|\t)VZCZ[A-Z]{3,4}\d/.test(line.text));
    return first < 0 ? i : i - top.length + first;
  }
  return caption;
}

function isQuoted(lines: readonly Line[], start: number): boolean {
  return lines.slice(Math.max(0, start - 4), start).some(({ text }) => /\bQUOTE\b/i.test(text));
}

function bringsOwn(
  lines: readonly Line[],
  current: CaptionLine,
  next: CaptionLine,
  start: number,
): boolean {
  const mine = lines.slice(Math.max(0, current.line - reach), current.line);
  const dtg = firstDtg(lines.slice(start, next.line));
  if (dtg !== null) return dtg !== firstDtg(mine);
  const subject = subjectBelow(lines, next.line);
  const sharesPost = letters(current.caption.post) === letters(next.caption.post);
  return !sharesPost && subject !== null && subject !== subjectBelow(lines, current.line);
}

function firstDtg(lines: readonly Line[]): string | null {
  return (
    lines.map(({ text }) => findDtg(text.slice(0, 400))).find((dtg) => dtg !== null)?.sent ?? null
  );
}

function subjectBelow(lines: readonly Line[], caption: number): string | null {
  const below = lines.slice(caption + 1, caption + reach);
  return below.find((one) => labelAt(one)?.field === 'subject')?.text ?? null;
}

/**
 * What the container states belongs to the cable whose caption fits the stated id, else to the
 * first; the others speak for themselves.
 */
export function sharedFacts(raw: RawDocument, cables: readonly (readonly Line[])[]): RawDocument[] {
  if (cables.length === 1) return [raw];
  const own = cables.findIndex((lines) => {
    const caption = captionLines(lines)[0]?.caption;
    return caption !== undefined && raw.stated.id?.endsWith(letters(caption.post) + caption.serial);
  });
  return cables.map((lines, i) => {
    if (i === Math.max(0, own)) return raw;
    const row = lines[0] && databaseRow(lines[0]);
    return { ...raw, stated: row?.stated ?? {} };
  });
}
