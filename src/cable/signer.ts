import { part, type Line } from './lines.ts';
import { numberAt } from './number.ts';
import { dropTail } from './tail.ts';

export interface Signed {
  lines: Line[];
  signer: string | null;
}

/** A surname in capitals or as a name is written: `SCHIEFFER`, `VAN VOORST`, `LeBaron`, `van Voorst`. */
const capitals = `[A-Z][A-Z'’-]+(?:[ ,]{1,2}[A-Z][A-Z.'’-]*){0,2}`;
const written = `(?:(?:Mc|Mac|O'|[Vv]an |[Dd]e |[Ll][ea] |Le|La|De)?[A-Z][a-z]+(?:-[A-Z][a-z]+)?)`;

/** What may stand beside the name: `MINIMIZE CONSIDERED SHANNON`, `RICE NNNN`, a stop, a date. */
const before = '(?:MINIMIZE CONSIDERED\\s)?';
const behind = '(?:\\s?[.,"]{1,2}|\\s+\\d{4}-\\d\\d-\\d\\d|\\sN{3,4})?';

/** The surname alone on the last line, or twice. One that ends in dots was cut by the collection. */
const alone = new RegExp(`^${before}(${capitals}?|${written})(?:\\s+\\1)?${behind}$`);

/** The same run on behind the last sentence: `… this cable. TAYLOR`, `… use of ESF. Scobey`. */
const runOn = /[.!?)"'”]\s*([A-Z][A-Z'’-]{2,}|(?<=\s)(?:Mc)?[A-Z][a-z]{3,})\.?$/;

/** What stands alone on a last line and signs nothing. */
const noName =
  /^(?:END|COMMENT|SUMMARY|NOTE|SECRET|CONFIDENTIAL|UNCLASSIFIED|SENSITIVE|CABLE|REF|POST|REGARDS|X{4,})\b|\b(?:AND|FOR|OF|THE|BUT|QUOTE|UNQUOTE|STATES)\b/i;

/** Takes the signature off the end of a text, and what stands below and just above it. */
export function takeSigner(body: readonly Line[]): Signed {
  const lines = dropTail(body);
  const last = lines.at(-1);
  if (!last) return { lines, signer: null };
  const signer = last.text.length <= 42 ? alone.exec(last.text)?.[1] : undefined;
  if (signer !== undefined && lines.length > 1 && !noName.test(signer)) {
    return { lines: dropTail(lines.slice(0, -1)), signer };
  }
  const tail = runOn.exec(last.text.slice(-40));
  const name = tail?.[1];
  // `4. (U) Four.`: one word is a whole paragraph as well as a name
  const opens = numberAt(last)?.end ?? 0;
  if (!tail || name === undefined || noName.test(name)) return { lines, signer: null };
  const at = last.text.length - tail[0].length + tail[0].lastIndexOf(name);
  if (last.text.slice(opens, at).trim() === '') return { lines, signer: null };
  const rest = part(last, 0, at);
  return { lines: dropTail([...lines.slice(0, -1), rest]), signer: name };
}
