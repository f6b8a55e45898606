import { shorten, textWidth } from './text-width.ts';

/** Lines of whole words, none wider than `room` pixels; the last of `most` is cut off where it must. */
export function wrap(text: string, room: number, size: number, most: number): string[] {
  const words = text.trim().split(/\s+/);
  const lines: string[] = [];
  while (words.length > 0 && lines.length < most - 1) {
    let line = words.shift() ?? '';
    while (words[0] !== undefined && textWidth(`${line} ${words[0]}`, size) <= room)
      line = `${line} ${words.shift() ?? ''}`;
    lines.push(line);
  }
  return [...lines, ...(words.length > 0 ? [words.join(' ')] : [])].map((line) =>
    shorten(line, room, size),
  );
}
