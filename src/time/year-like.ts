import { cue, dash } from './pieces.ts';
import { Kind, type Tokens } from './tokens.ts';

/** What a year stands after. */
const BEFORE = new Set([
  'in',
  'since',
  'until',
  'by',
  'of',
  'during',
  'from',
  'between',
  'before',
  'after',
  'through',
  'to',
  'for',
  'and',
  'or',
  'the',
  'about',
  'within',
]);

/** `mid-2007`, `pre-2003`. */
export const divided = (t: Tokens, i: number): boolean =>
  dash(t, i - 1) && (t.lexeme(i - 2).part !== null || /^(pre|post)$/i.test(t.word(i - 2)));

/** How far back a list of numbers is followed. */
const LIST = 24;

/** `UNSCRs 1696, 1737 and 1747`, `resolutions 1739 (2007) and 1765`: what is numbered stands first. */
function listed(t: Tokens, i: number): boolean {
  if (t.mark(i - 1) === '(') return false;
  let numbers = 0;
  for (let at = i - 1; at >= i - LIST; at--) {
    if (t.lexeme(at).label) return numbers > 0;
    if (t.kind(at) === Kind.NUMBER) numbers++;
    const joint = cue(t, at) === 'and' || cue(t, at) === 'or';
    if (t.kind(at) !== Kind.NUMBER && !joint && !',()/&'.includes(t.mark(at) || '?')) return false;
  }
  return false;
}

const CLOCKS = /^(gmt|utc|z|local|est|edt|cet)$/i;

/** `between 1900 and 2000 hours`, `1845 to 1900 GMT`: both count what follows. */
function counting(t: Tokens, i: number): boolean {
  const joint = dash(t, i + 1) || ['and', 'to', 'or'].includes(cue(t, i + 1) ?? '');
  const { measure, unit, plural } = t.lexeme(i + 3);
  const clock = CLOCKS.test(t.word(i + 3));
  const four = t.length(i + 2) === 4 && t.value(i + 2) > 0;
  return joint && four && (measure || clock || (unit !== null && plural));
}

/** A number of four digits that belongs to a label, a count or a clock. */
export function otherwise(t: Tokens, i: number): boolean {
  const before = t.lexeme(i - 1);
  const mark = t.mark(i - 1);
  if (before.label || '$#€£/'.includes(mark || '?') || cue(t, i - 1) === 'at') return true;
  if (listed(t, i) || counting(t, i)) return true;
  // `Mirage 2000-5`
  if (dash(t, i + 1) && t.glued(i + 1) && t.glued(i + 2) && t.length(i + 2) === 1) return true;
  if (t.glued(i) && (mark === '.' || mark === ',' || t.kind(i - 1) === Kind.WORD || mark === '-')) {
    if (mark !== '-' || t.kind(i - 2) !== Kind.NUMBER || t.length(i - 2) !== 4) return true;
  }
  const after = t.lexeme(i + 1);
  if (after.measure && cue(t, i + 1) === null) return true;
  if (t.mark(i + 1) === '/' && t.glued(i + 1) && t.length(i + 2) !== 2) return true;
  return mark === '.' && t.lexeme(i - 2).label;
}

/** `1765 (2007)`: a resolution and its year. */
export const dated = (t: Tokens, i: number): boolean =>
  t.mark(i + 1) === '(' && t.length(i + 2) === 4 && t.value(i + 2) > 1900 && t.mark(i + 3) === ')';

/** The token before a run of up to three words in capitals that ends before `i`. */
function beforeCapitals(t: Tokens, i: number): number {
  let at = i - 1;
  while (at >= i - 3 && t.capitals(at) && t.lexeme(at).cue === null) at--;
  return at;
}

/**
 * `BRASILIA 1973`, `B. SAN JOSE 2054`: the number of a telegram follows the post in capitals, at the
 * end of its sentence or after the mark or year of a reference.
 */
export function serial(t: Tokens, i: number): boolean {
  const at = beforeCapitals(t, i);
  if (at === i - 1) return false;
  if (t.kind(i + 1) !== Kind.WORD && ',.;)'.includes(t.mark(i + 1) || '.')) return true;
  const listed = ').:;'.includes(t.mark(at) || '?') && t.length(at - 1) === 1;
  return (
    listed ||
    /^refs?$|^reftel$/i.test(t.word(at)) ||
    (t.kind(at) === Kind.NUMBER && t.length(at) === 2)
  );
}

/** Words that a year of the Middle Ages must stand after. */
const STRICT = new Set([
  'in',
  'since',
  'until',
  'by',
  'during',
  'from',
  'between',
  'before',
  'after',
]);

/** A noun follows: the number may count it, or number it. */
const counted = (t: Tokens, i: number): boolean =>
  t.kind(i + 1) === Kind.WORD && t.lexeme(i + 1).cue === null && t.lexeme(i + 1).tense === null;

/** `the 1267 Committee`: called by the number of its resolution. */
const BODIES = /^(committee|sanctions|requirements|designations|list|regime|obligations)$/i;

/** Years that are rare enough to be numbers need a word or a range around them. */
export function introduced(t: Tokens, i: number): boolean {
  const word = cue(t, i - 1) ?? '';
  const noun = counted(t, i);
  const old = t.value(i) < 1500;
  // `of 1860 settlers`
  const many = noun && !t.capital(i + 1) && /[^s]s$/i.test(t.word(i + 1));
  if (noun && BODIES.test(t.word(i + 1))) return false;
  if (many && word !== 'the' && !STRICT.has(word)) return false;
  if (t.mark(i - 1) === '(' || t.mark(i - 1) === ',') return true;
  if (old ? STRICT.has(word) && !noun : BEFORE.has(word)) return true;
  if (t.lexeme(i - 1).part !== null || t.lexeme(i - 1).season !== null) return true;
  const at = dash(t, i + 1) ? i + 2 : dash(t, i - 1) ? i - 2 : -1;
  if (old && at === i + 2) return false;
  return at >= 0 && t.length(at) === 4 && Math.abs(t.value(at) - t.value(i)) < 100;
}
