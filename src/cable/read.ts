import type { Problem, RawDocument } from '../load/types.ts';
import { breakApart } from './break-apart.ts';
import { dropCaptions, dropFurniture } from './clean.ts';
import { dropCopies } from './copies.ts';
import { firstCaption, readFacts } from './facts.ts';
import { finish, finishHeader, vocabulary } from './finish.ts';
import { splitFront } from './front.ts';
import { knownPost } from './id.ts';
import { toLines } from './lines.ts';
import { toParagraphs } from './paragraphs.ts';
import { joinSections, splitAtHeads } from './segments.ts';
import { takeSigner } from './signer.ts';
import type { CableDocument } from './types.ts';

export interface CablesRead {
  documents: CableDocument[];
  problems: Problem[];
}

/**
 * Takes a raw document apart: facts, header lines, cleaned paragraphs, each with a map back into
 * the raw text. Reads plain prose too. Never throws; what disagrees comes back as problems.
 */
export function readCables(raw: RawDocument): CablesRead {
  const lines = breakApart(toLines(raw.text, raw.from));
  const caption = firstCaption(lines);
  const front = splitFront(dropFurniture(lines, knownPost(raw.stated.id, caption)));
  const bodies = dropCopies(joinSections(splitAtHeads(front.body)).map(dropCaptions));
  const signed = bodies.map(takeSigner);
  const drafts = signed.flatMap((body) => toParagraphs(body.lines));
  const { facts, headerLines, problems } = readFacts(raw, front, caption);
  const isWord = vocabulary(raw.text);
  const document: CableDocument = {
    ...facts,
    signer: signed.find(({ signer }) => signer !== null)?.signer ?? null,
    header: finishHeader(headerLines, isWord),
    paragraphs: finish(drafts, isWord),
  };
  return {
    documents: [document],
    problems: problems.map((reason) => ({ file: raw.source.name, reason, minor: true })),
  };
}
