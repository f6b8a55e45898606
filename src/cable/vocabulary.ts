import type { IsWord } from './unwrap.ts';

/** Which words a text prints, in lower case; the text is looked at only when first asked. */
export function vocabulary(text: string): IsWord {
  let lower: string | null = null;
  return (word) => {
    if (!/^\p{L}+$/u.test(word)) return false;
    lower ??= text.toLowerCase();
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
      if (!isLetter(lower.charAt(at - 1)) && !isLetter(lower.charAt(at + word.length))) return true;
    }
    return false;
  };
}

function isLetter(char: string): boolean {
  return /\p{L}/u.test(char);
}
