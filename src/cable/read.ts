import type { Problem, RawDocument } from '../load/types.ts';
import { breakApart } from './break-apart.ts';
import { dropFurniture, dropRepeats } from './clean.ts';
import { dropCopies } from './copies.ts';
import { firstCaption, joined, readFacts } from './facts.ts';
import { cutDatabaseTail } from './database-tail.ts';
import { finish, finishHeader } from './finish.ts';
import { flag } from './flags.ts';
import { cutFootnoteMarks } from './footnotes.ts';
import { splitFront } from './front.ts';
import { knownPost } from './id.ts';
import { toLines, type Line } from './lines.ts';
import { splitNotes } from './notes.ts';
import { toParagraphs } from './paragraphs.ts';
import { joinSections, splitAtHeads } from './segments.ts';
import { takeSigner } from './signer.ts';
import { sharedFacts, splitSplices } from './splices.ts';
import { cutTelegramNumber } from './telegram-number.ts';
import type { CableDocument } from './types.ts';
import { vocabulary } from './vocabulary.ts';

export interface CablesRead {
  documents: CableDocument[];
  problems: Problem[];
}

/**
 * Takes a raw document apart: facts, header lines, cleaned paragraphs, each with a map back into
 * the raw text. Two cables spliced into one text are two documents. Reads plain prose too. Never
 * throws; what disagrees comes back as problems.
 */
export function readCables(raw: RawDocument): CablesRead {
  const cables = splitSplices(breakApart(toLines(raw.text, raw.from, raw.to)));
  const read = sharedFacts(raw, cables).map((one, i) => readCable(one, cables[i] ?? []));
  return {
    documents: read.map(({ document }) => document),
    problems: read.flatMap(({ problems }) =>
      problems.map((reason) => ({ file: raw.source.name, reason, minor: true as const })),
    ),
  };
}

function readCable(
  raw: RawDocument,
  lines: readonly Line[],
): { document: CableDocument; problems: string[] } {
  const caption = firstCaption(lines);
  const front = splitFront(dropFurniture(lines, knownPost(raw.stated.id, caption)));
  const subject = joined(front.fields.subject ?? []);
  const sections = joinSections(splitAtHeads(front.body));
  const bodies = dropCopies(sections.map((section) => dropRepeats(section, subject)));
  const noted = bodies.map((body) => splitNotes(cutDatabaseTail(body), raw.source));
  const signed = noted.map(({ text }) => takeSigner(text));
  const drafts = signed.flatMap(({ lines }, i) => {
    const notes = noted[i]?.notes ?? [];
    const text = cutFootnoteMarks(cutTelegramNumber(lines), notes);
    return [...toParagraphs(text), ...toParagraphs(notes)];
  });
  const { facts, headerLines, problems } = readFacts(raw, front, caption);
  const isWord = vocabulary(raw.text);
  // Field by field: objects spread into one another cost more than many a cable's facts.
  const document: CableDocument = {
    id: facts.id,
    title: facts.title,
    sent: facts.sent,
    origin: facts.origin,
    classification: facts.classification,
    tags: facts.tags,
    references: facts.references,
    declassify: facts.declassify,
    source: facts.source,
    signer: signed.find(({ signer }) => signer !== null)?.signer ?? null,
    header: finishHeader(headerLines, isWord),
    paragraphs: finish(drafts, isWord),
  };
  if (facts.printedId !== undefined) document.printedId = facts.printedId;
  flag(document, lines);
  return { document, problems };
}
