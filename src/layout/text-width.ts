/** Widths in thousandths of the font size: the common measure of today's interface sans-serifs. */
const CLASSES: readonly (readonly [width: number, characters: string])[] = [
  [240, "'ijl|’‘"],
  [285, ' ,.:;!/\\I[]'],
  [340, 'ftr()-{}"*“”·'],
  [505, 'Jcksvxyz°'],
  [565, '0123456789?LabdeghnopquF_$#^~–+<>='],
  [615, 'TZ'],
  [675, 'ABEKPSVXY&'],
  [735, 'CDHNRUw'],
  [790, 'GOQ'],
  [845, 'Mm'],
  [900, '%'],
  [960, 'W—…'],
  [1030, '@'],
];

const LATIN = new Float32Array(0x2100).fill(600);
for (const [width, characters] of CLASSES) {
  for (const character of characters) LATIN[character.codePointAt(0) ?? 0] = width;
}
/** Combining marks stand on the letter before them. */
LATIN.fill(0, 0x300, 0x370);

const WIDE = 1000;

/** Of the fonts in the stack the widest runs this much over the table. */
export const WIDEST_FONT = 1.16;

/** Width in pixels at a font size; beyond Latin every character counts as a full square. */
export function textWidth(text: string, size = 12): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += LATIN[text.charCodeAt(i)] ?? WIDE;
  return (sum * size) / 1000;
}

/** No drawing has room for more characters than this, and titles may be of any length. */
const MOST = 300;

/** As many whole words as fit into `room` pixels, with an ellipsis; empty where nothing fits. */
export function shorten(title: string, room: number, size = 12): string {
  const text = title.length > MOST ? title.slice(0, MOST) : title;
  if (text === title && textWidth(text, size) <= room) return text;
  const most = room - textWidth('…', size);
  let sum = 0;
  let letter = 0;
  let word = 0;
  for (; letter < text.length; letter++) {
    if (text[letter] === ' ') word = letter;
    sum += ((LATIN[text.charCodeAt(letter)] ?? WIDE) * size) / 1000;
    if (sum > most) break;
  }
  const kept = text.slice(0, word || letter).replace(/[\s,;:.–-]{1,3}$/, '');
  return kept === '' ? '' : `${kept}…`;
}

/** Width of each event's title in pixels, measured when it is first asked for. */
export function widthsOf(
  size: number,
  title: (event: number) => string,
): (event: number) => number {
  const known = new Float32Array(size);
  return (event) => {
    let width = known[event] ?? 0;
    if (width === 0) known[event] = width = textWidth(title(event).slice(0, MOST));
    return width;
  };
}
