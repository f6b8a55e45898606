/** Takes a stream of chunks apart by lengths. */
export class ByteReader {
  /** Bytes handed out or skipped so far. */
  position = 0;
  private readonly iterator: AsyncIterator<Uint8Array, undefined>;
  private held: Uint8Array = new Uint8Array(0);

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.iterator = chunks[Symbol.asyncIterator]() as AsyncIterator<Uint8Array, undefined>;
  }

  /** The next `length` bytes in one piece; fewer at the end of the stream. */
  async read(length: number): Promise<Uint8Array> {
    const whole = new Uint8Array(length);
    let at = 0;
    for await (const piece of this.take(length)) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole.subarray(0, at);
  }

  async skip(length: number): Promise<void> {
    const end = this.position + length;
    while (this.position < end && (await this.next(end - this.position)));
  }

  /** The next `length` bytes as they come. */
  async *take(length: number): AsyncGenerator<Uint8Array> {
    const end = this.position + length;
    while (this.position < end) {
      const piece = await this.next(end - this.position);
      if (!piece) return;
      yield piece;
    }
  }

  private async next(most: number): Promise<Uint8Array | null> {
    if (this.held.length === 0) {
      const next = await this.iterator.next();
      if (next.done) return null;
      this.held = next.value;
    }
    const piece = this.held.subarray(0, most);
    this.held = this.held.subarray(piece.length);
    this.position += piece.length;
    return piece;
  }
}
