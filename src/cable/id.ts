import type { StatedFacts } from '../load/types.ts';
import type { Caption } from './captions.ts';

/** `06LIMA4711`: year, post without spaces, serial without leading zeros. */
export function cableId(year: string, post: string, serial: number): string {
  return `${year}${post.toUpperCase().replace(/[^A-Z]/g, '')}${serial}`;
}

/** The id, and the form it was printed in where that had to be repaired. */
export interface DocumentId {
  id: string;
  printedId?: string;
}

/**
 * The id a document states, repaired where a conversion garbled it; else the one its caption and
 * the year of its date-time group make; else the name of its file without the ending.
 */
export function documentId(
  stated: StatedFacts,
  caption: Caption | null,
  sentDay: string | null,
  name: string,
  from: string | null,
): DocumentId {
  if (stated.id) {
    const id = repairedId(stated.id, from ?? '');
    return id === stated.id ? { id } : { id, printedId: stated.id };
  }
  if (caption && sentDay) return { id: cableId(sentDay.slice(2, 4), caption.post, caption.serial) };
  return { id: baseName(name) };
}

/**
 * `09SECTION02OF03QRIPOLI583` → `09TRIPOLI583`: a section count taken for the post, and the post one
 * letter off its own FM line; `7575LIBREVILLE1895` → `75LIBREVILLE1895`: the year twice.
 */
function repairedId(printed: string, from: string): string {
  if (plainId.test(printed)) return printed;
  const plain = printed
    .replace(/^(\d\d)S?E?CTION\d{1,2}OF\d{1,2}(?=[A-Z])/, '$1')
    .replace(/^(\d\d)\1(?=[A-Z])/, '$1');
  if (plain === printed) return printed;
  const [, year = '', post = '', serial = ''] = /^(\d+)([A-Z]+)(\d+)$/.exec(plain) ?? [];
  const sender = postLetters(from);
  return isOneOff(post, sender) ? `${year}${sender}${serial}` : plain;
}

/** Two digits of a year, a post without a section count, a serial. */
const plainId = /^\d\d(?!S?E?CTION)[A-Z]+\d+$/;

function isOneOff(a: string, b: string): boolean {
  return a.length === b.length && [...a].filter((letter, i) => letter !== b.charAt(i)).length === 1;
}

/** `AMEMBASSY NEW DELHI` → `NEWDELHI`. */
function postLetters(from: string): string {
  return from.replace(/^\S+\s/, '').replace(/[^A-Z]/g, '');
}

/** `folder/06LIMA4711.txt` → `06LIMA4711`. */
export function baseName(name: string): string {
  const file = name.split(/[\\/]/).at(-1) ?? name;
  return file.replace(/(?<=.)\.[A-Za-z0-9]{1,6}$/, '') || name;
}

/** The post in capitals without spaces, from an id (`10TRIPOLI134`) or a caption; '' if unknown. */
export function knownPost(id: string | undefined, caption: Caption | null): string {
  const stated = /^\d{2,4}([A-Z]+)\d/.exec(id ?? '')?.[1];
  return stated ?? caption?.post.replace(/[^A-Z]/g, '') ?? '';
}
