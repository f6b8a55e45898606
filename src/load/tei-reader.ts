import { SaxesParser } from 'saxes';
import { found, problem } from './result.ts';
import { TeiDocument } from './tei-document.ts';
import type { Loaded } from './types.ts';

/**
 * Reads FRUS markup as it streams and hands back a document at each `</div>` of type `document`.
 * The first markup error is reported with its line; what stood before it is read.
 */
export class TeiReader {
  documents = 0;
  private readonly name: string;
  private readonly parser = new SaxesParser();
  private loaded: Loaded[] = [];
  private current: TeiDocument | null = null;
  private depth = 0;
  private volume = '';
  private failed = false;

  constructor(name: string) {
    this.name = name;
    this.parser.on('opentag', ({ name: tag, attributes }) => this.open(tag, attributes));
    this.parser.on('text', (text) => this.current?.text(text));
    this.parser.on('closetag', ({ name: tag }) => this.close(tag));
    this.parser.on('error', (error) => this.fail(error.message));
  }

  /** Feeds the next part; returns what became complete. */
  read(part: string): Loaded[] {
    if (!this.failed) this.parser.write(part);
    return this.take();
  }

  /** What is left: the document that was open when the text ended, too. */
  end(): Loaded[] {
    if (!this.failed) this.parser.close();
    if (this.current) this.finish();
    return this.take();
  }

  private take(): Loaded[] {
    const { loaded } = this;
    this.loaded = [];
    return loaded;
  }

  private open(tag: string, attributes: Record<string, string>): void {
    if (tag === 'TEI') this.volume = attributes['xml:id'] ?? '';
    if (this.current) {
      this.depth++;
      this.current.open(tag, attributes);
    } else if (tag === 'div' && attributes['type'] === 'document') {
      this.current = new TeiDocument(attributes);
      this.depth = 0;
    }
  }

  private close(tag: string): void {
    if (!this.current || this.failed) return;
    if (this.depth-- === 0) this.finish();
    else this.current.close(tag);
  }

  private finish(): void {
    if (!this.current) return;
    const document = this.current.done(this.name, this.volume);
    if (document.text.trim() !== '') {
      this.documents++;
      this.loaded.push(found(document));
    }
    this.current = null;
  }

  private fail(message: string): void {
    if (this.failed) return;
    this.failed = true;
    const reason = message.replace(/^\d+:\d+:\s*/, '').replace(/\.$/, '');
    this.loaded.push(
      problem(this.name, `is not well-formed XML: ${reason}`, { line: this.parser.line }),
    );
  }
}
