import { collectUpTo } from './bytes.ts';
import { decode } from './decode.ts';
import { problem as complaint } from './result.ts';
import type { Input, Loaded, RawDocument } from './types.ts';

/** What a loader may look at before it says whether an input is its own. */
export interface Head {
  name: string;
  /** The first bytes: `headLength` of them, or the whole input where it is shorter. */
  bytes: Uint8Array;
  /** The same bytes as text, decoding forgiven. */
  text: string;
}

/** An input that a loader has accepted: its bytes from the first one on. */
export interface LoaderInput {
  name: string;
  chunks: AsyncIterable<Uint8Array>;
  /** The same bytes at the start as `accepts` has seen. */
  head: Head;
  /** Bytes of the longest text that is read whole. */
  longest: number;
  /** Reads an input that was found inside this one. */
  inner: (input: Input) => AsyncIterable<Loaded>;
}

/** One source format. The registry asks `accepts` in order; the first that agrees reads. */
export interface Loader {
  format: string;
  /** Set for a format that holds files; one inside another is refused. */
  archive?: true;
  accepts: (head: Head) => boolean;
  read: (input: LoaderInput) => AsyncIterable<Loaded>;
}

/** What a one-document text format says about its text. */
export type TextFacts = Pick<RawDocument, 'stated' | 'from' | 'to'>;

/** A loader for a format that holds one document as text and fits in memory. */
export function textLoader(
  format: string,
  accepts: (head: Head) => boolean,
  facts: (text: string) => TextFacts,
): Loader {
  return {
    format,
    accepts,
    async *read({ name, chunks, longest }) {
      const bytes = await collectUpTo(longest, chunks);
      if (bytes === null) {
        yield complaint(
          name,
          `is one text of more than ${longest / 1e6} MB, which is too long to read as a cable; split it, and open the parts together`,
        );
        return;
      }
      const { text, problem } = decode(bytes, name);
      if (problem) yield { kind: 'problem', problem };
      const byte = bytes.indexOf(0);
      if (byte >= 0) yield complaint(name, 'holds bytes here that are no text', { byte });
      if (text.trim() !== '') {
        yield {
          kind: 'document',
          document: { source: { name, format }, text, ...facts(text) },
        };
      }
    },
  };
}
