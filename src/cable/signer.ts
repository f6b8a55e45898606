import { isBlank, part, type Line } from './lines.ts';
import { isRuler } from './rulers.ts';

export interface Signed {
  lines: Line[];
  signer: string | null;
}

/** `SCHIEFFER`, `VAN VOORST`, `O'NEAL`, `Vershbow`, `Burns`: a surname alone on the last line. */
const alone =
  /^(?:[A-Z][A-Z'’-]+(?:[ ,]{1,2}[A-Z][A-Z.'’-]*){0,2}|(?:Mc|Mac|O'|Van |De )?[A-Z][a-z]+)$/;

/** The same run on behind the last sentence: `… this cable. TAYLOR`, `… use of ESF. Scobey`. */
const runOn = /[.!?)"'”]\s+([A-Z][A-Z'’-]{2,}|[A-Z][a-z]{3,})$/;

/** Takes the signature off the end of a text. */
export function takeSigner(lines: readonly Line[]): Signed {
  let end = lines.length;
  while (end > 0 && (isBlank(lines[end - 1]) || isRuler(lines[end - 1]?.text ?? ''))) end--;
  const last = lines[end - 1];
  if (!last) return { lines: [], signer: null };
  if (end > 1 && alone.test(last.text) && last.text.length <= 30) {
    return { lines: lines.slice(0, end - 1), signer: last.text };
  }
  const tail = last.text.slice(-40);
  const signer = runOn.exec(tail)?.[1];
  if (signer === undefined) return { lines: lines.slice(0, end), signer: null };
  const rest = part(last, 0, last.text.length - signer.length);
  return { lines: [...lines.slice(0, end - 1), rest], signer };
}
