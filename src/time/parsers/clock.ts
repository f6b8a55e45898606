import type { Parser } from '../parser.ts';
import { cue, skip } from '../pieces.ts';
import type { Reading, Said } from '../said.ts';
import { Kind, type Tokens } from '../tokens.ts';

interface Half {
  add: number;
  end: number;
}

/** `a.m.`, `AM`, `p.m.`, `pm`. */
function half(t: Tokens, i: number): Half | null {
  const word = t.word(i).toLowerCase();
  if (word === 'am' || word === 'pm') return { add: word === 'pm' ? 12 : 0, end: i + 1 };
  if ((word !== 'a' && word !== 'p') || t.mark(i + 1) !== '.') return null;
  if (t.word(i + 2).toLowerCase() !== 'm' || !t.glued(i + 2)) return null;
  return { add: word === 'p' ? 12 : 0, end: t.glued(i + 3) ? skip(t, i + 3, '.') : i + 3 };
}

const say = (
  first: number,
  end: number,
  hour: number,
  minute: number,
  zone = '',
): Reading | null => {
  const said: Said = { kind: 'clock', hour, minute, zone, of: null, group: false };
  return hour <= 24 && minute <= 59 ? { first, end, said } : null;
};

/** `1400 hours`, `0800Z`, `1930 local`. */
function military(t: Tokens, i: number): Reading | null {
  const value = t.value(i);
  const [hour, minute] = [Math.floor(value / 100), value % 100];
  if (t.glued(i + 1) && cue(t, i + 1) === 'z') return say(i, i + 2, hour, minute, 'Z');
  return /^(hours|hrs|local)$/i.test(t.word(i + 1)) ? say(i, i + 2, hour, minute) : null;
}

/** `3 pm`, `10:30 a.m.`, `5:34 AM`, `14:00`, `1400 hours`, `0800Z`. */
export const clock: Parser = {
  starts: (word) => word.digits,
  read(t, i) {
    if (t.glued(i) && t.mark(i - 1) !== '(' && t.mark(i - 1) !== '"') return null;
    if (t.length(i) === 4) return military(t, i);
    if (t.length(i) > 2) return null;
    const colon = t.mark(i + 1) === ':' && t.kind(i + 2) === Kind.NUMBER && t.length(i + 2) === 2;
    if (colon && !(t.glued(i + 1) && t.glued(i + 2))) return null;
    const end = colon ? i + 3 : i + 1;
    const meridian = half(t, end);
    if (!meridian && !colon) return null;
    const hour = t.value(i);
    if (meridian && (hour < 1 || hour > 12)) return null;
    const minute = colon ? t.value(i + 2) : 0;
    return say(i, meridian?.end ?? end, meridian ? (hour % 12) + meridian.add : hour, minute);
  },
};
