import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

const channels = (colour) => [colour & 255, (colour >>> 8) & 255, (colour >>> 16) & 255];

/** How far two colours are from each other, squared. */
function distance(a, b) {
  const [r, g, blue] = channels(a);
  const [R, G, B] = channels(b);
  return (r - R) ** 2 + (g - G) ** 2 + (blue - B) ** 2;
}

/** Takes, again and again, the colour that by number and distance is missed most. */
function paletteOf(counts, size) {
  const colours = [...counts].map(([colour, count]) => ({
    colour,
    count,
    missed: Infinity,
    at: 0,
  }));
  const palette = [];
  while (palette.length < Math.min(size, colours.length)) {
    const worst = (one) => one.count * Math.min(one.missed, 1e9);
    const { colour } = colours.reduce((a, b) => (worst(b) > worst(a) ? b : a));
    for (const one of colours) {
      const missed = distance(one.colour, colour);
      if (missed < one.missed) [one.missed, one.at] = [missed, palette.length];
    }
    palette.push(colour);
  }
  return { palette, places: new Map(colours.map(({ colour, at }) => [colour, at])) };
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/** A picture without transparency, as PNG of at most 256 colours: a third of its bytes or less. */
export function withFewColours(bytes, size = 32) {
  const { width, height, data } = PNG.sync.read(bytes);
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  if (counts.size <= size) return bytes;
  const { palette, places } = paletteOf(counts, size);
  const rows = Buffer.alloc((width + 1) * height); // each row after the number of its filter, 0
  pixels.forEach((pixel, i) => (rows[i + Math.floor(i / width) + 1] = places.get(pixel)));
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3], 8); // eight bits a pixel, which are a place in the palette
  return Buffer.concat([
    bytes.subarray(0, 8),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
