import type { StatedFacts } from '../load/types.ts';
import type { Caption } from './captions.ts';

/** `06TOKYO4543`: year, post without spaces, serial without leading zeros. */
export function cableId(year: string, post: string, serial: number): string {
  return `${year}${post.toUpperCase().replace(/[^A-Z]/g, '')}${serial}`;
}

/**
 * The id a document states; else the one its caption and the year of its date-time group make;
 * else the name of its file without the ending.
 */
export function documentId(
  stated: StatedFacts,
  caption: Caption | null,
  sentDay: string | null,
  name: string,
): string {
  if (stated.id) return stated.id;
  if (caption && sentDay) return cableId(sentDay.slice(2, 4), caption.post, caption.serial);
  return baseName(name);
}

/** `folder/06TOKYO4543.txt` → `06TOKYO4543`. */
export function baseName(name: string): string {
  const file = name.split(/[\\/]/).at(-1) ?? name;
  return file.replace(/(?<=.)\.[A-Za-z0-9]{1,6}$/, '') || name;
}

/** The post in capitals without spaces, from an id (`10TRIPOLI134`) or a caption; '' if unknown. */
export function knownPost(id: string | undefined, caption: Caption | null): string {
  const stated = /^\d{2,4}([A-Z]+)\d/.exec(id ?? '')?.[1];
  return stated ?? caption?.post.replace(/[^A-Z]/g, '') ?? '';
}
