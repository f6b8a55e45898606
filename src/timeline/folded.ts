/** Text as search compares it: lower case, without accents, compatibility forms made plain. */
export function folded(text: string): string {
  // Most cables are plain ASCII, for which lower case is all there is to do.
  if (!/[^\0-\x7f]/.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ς', 'σ');
}

/**
 * Folded text with, for each of its UTF-16 units, the offset in the given text that it comes from;
 * one more at the end for the length. `from` is null where the two run side by side.
 */
export function foldedMap(text: string): { folded: string; from: readonly number[] | null } {
  const whole = folded(text);
  if (whole.length === text.length && !/\p{M}/u.test(text)) return { folded: whole, from: null };
  let made = '';
  const from: number[] = [];
  let at = 0;
  for (const character of text) {
    const part = folded(character);
    for (let i = 0; i < part.length; i++) from.push(at);
    made += part;
    at += character.length;
  }
  return { folded: made, from: [...from, text.length] };
}
