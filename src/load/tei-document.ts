import type { RawDocument, StatedFacts } from './types.ts';

/** Elements that end a line of text. */
const blocks = new Set([
  'head',
  'dateline',
  'p',
  'item',
  'closer',
  'signed',
  'row',
  'lg',
  'l',
  'opener',
]);

/**
 * One document of a FRUS volume, as its markup goes by. Notes are taken out of the sentences they
 * stand in; footnotes follow the text, the source note (archive, box, dates of filing) is left out.
 */
export class TeiDocument {
  private readonly attributes: Record<string, string>;
  private head = '';
  private place = '';
  private when = '';
  private printedDay = '';
  private text_ = '';
  private notes: string[] = [];
  private note: { text: string; isSource: boolean } | null = null;
  private path: string[] = [];

  constructor(attributes: Record<string, string>) {
    this.attributes = attributes;
  }

  open(tag: string, attributes: Record<string, string>): void {
    this.path.push(tag);
    if (tag === 'note') this.note = { text: '', isSource: attributes['type'] === 'source' };
    if (tag === 'date' && this.isDateline()) {
      const { when, notBefore, from } = attributes;
      this.when ||= when ?? notBefore ?? from ?? '';
    }
    if (tag === 'label') this.text_ += '\n\n';
  }

  text(piece: string): void {
    if (this.note) this.note.text += piece;
    else if (this.path.includes('head')) this.head += piece;
    else if (this.path.includes('dateline')) {
      if (this.path.includes('placeName')) this.place += piece;
      if (this.path.includes('date')) this.printedDay += piece;
    } else this.text_ += piece;
  }

  close(tag: string): void {
    this.path.pop();
    if (tag === 'note' && this.note) {
      if (!this.note.isSource) this.notes.push(tidy(this.note.text));
      this.note = null;
    } else if (!this.note && blocks.has(tag)) {
      this.text_ += '\n\n';
    } else if (!this.note && tag === 'label') {
      this.text_ += ' ';
    }
  }

  /** A date elsewhere is one of the events told, or of a file in an archive. */
  private isDateline(): boolean {
    return this.note === null && (this.path.includes('dateline') || this.path.includes('opener'));
  }

  /** `name` is the input's, `volume` the TEI root's id where there is one. */
  done(name: string, volume: string): RawDocument {
    const id = this.attributes['xml:id'] ?? '';
    const created =
      this.when || (this.attributes['frus:doc-dateTime-min'] ?? '') || tidy(this.printedDay);
    const title = tidy(this.head);
    const stated: StatedFacts = {};
    if (volume !== '' && id !== '') stated.id = `${volume}_${id}`;
    if (title !== '') stated.title = title.replace(/^\d+\.\s*/, '');
    if (created !== '') stated.created = created;
    const origin = sender(title) ?? tidy(this.place);
    if (origin !== '') stated.origin = origin;
    const body = this.text_
      .split(/\n\n+/)
      .map(tidy)
      .filter((line) => line !== '');
    const notes = this.notes.filter((note) => note !== '').map((note, i) => `${i + 1} ${note}`);
    const text = [...body, ...(notes.length > 0 ? ['* * *'] : []), ...notes].join('\n\n');
    return { source: { name, format: 'frus-tei' }, text, stated };
  }
}

/** `Telegram From the Embassy in Korea to the Department of State` → `Embassy in Korea`. */
export function sender(title: string): string | null {
  return /\bFrom\s+(?:the\s+)?(.{3,100}?)\s+to\s+/i.exec(title)?.[1] ?? null;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
