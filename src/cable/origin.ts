/** How the FM line names a kind of post, and how it is said. */
const kinds: readonly (readonly [printed: string, said: string])[] = [
  ['AMEMBASSY', 'Embassy'],
  ['AMCONSUL', 'Consulate'],
  ['AMCONGEN', 'Consulate General'],
  ['USINT', 'US Interests Section'],
  ['USMISSION', 'Mission'],
  ['USDEL', 'Delegation'],
  ['USLO', 'Liaison Office'],
  ['AIT', 'American Institute Taiwan,'],
  ['SECSTATE', 'Secretary of State'],
  ['SECDEF', 'Secretary of Defense'],
  ['SECTO', 'Secretary of State'],
];

/** `AMEMBASSY TOKYO` → `Embassy Tokyo`; other senders as printed, in title case. */
export function originName(from: string): string {
  const words = from.replace(/^RU[A-Z]+\//, '').split(' ');
  const kind = kinds.find(([printed]) => words[0] === printed);
  const place = words.slice(kind ? 1 : 0);
  if (kind?.[1].startsWith('Secretary')) return kind[1];
  return [...(kind ? [kind[1]] : []), ...place.map(titleCase)].join(' ');
}

/** Posts that are named by their letters. */
const letters = new Set([
  'USEU',
  'UNVIE',
  'USUN',
  'USNATO',
  'USOECD',
  'USOSCE',
  'UN',
  'NATO',
  'EU',
  'DC',
]);

function titleCase(word: string): string {
  if (letters.has(word)) return word;
  return word.charAt(0) + word.slice(1).toLowerCase();
}
