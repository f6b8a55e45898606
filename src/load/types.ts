/** Where a document came from: a file name as the user knows it, and the format it was recognised as. */
export interface Source {
  name: string;
  format: string;
}

/** Something that could not be read, in words a reader can act on. */
export interface Problem {
  file: string;
  /** 1-based line of the input, where known. */
  line?: number;
  /** 0-based byte of the input, where a line means nothing. */
  byte?: number;
  /** What follows the file's name in a sentence, without a stop: `is empty`. */
  reason: string;
  /** Set where nothing was lost: two stated dates disagree, say, and one was taken. */
  minor?: true;
}

/** What a container (page table, CSV columns, JSON keys) states about a document, as printed there. */
export interface StatedFacts {
  id?: string;
  title?: string;
  created?: string;
  classification?: string;
  origin?: string;
}

/** One document as found: decoded text and the facts its container states. */
export interface RawDocument {
  source: Source;
  /** The document's text as decoded from the input; every offset map points into it. */
  text: string;
  /** Where the telegram itself begins in `text` (UTF-16), after the container's own lines; 0 if absent. */
  from?: number;
  /** Where it ends, before what the container prints below it; the end of `text` if absent. */
  to?: number;
  stated: StatedFacts;
}

/** Something to read: a name as the user knows it, and its bytes in order. */
export interface Input {
  name: string;
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** What a loader yields: documents in input order, and what could not be read between them. */
export type Loaded =
  { kind: 'document'; document: RawDocument } | { kind: 'problem'; problem: Problem };
