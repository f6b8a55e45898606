import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dumpRows } from '../../src/load/dump-rows.ts';

async function rowsOf(text: string, size: number): Promise<string[][]> {
  const rows: string[][] = [];
  const bytes = new TextEncoder().encode(text);
  const chunks = (async function* () {
    for (let at = 0; at < bytes.length; at += size)
      yield await Promise.resolve(bytes.subarray(at, at + size));
  })();
  const decoded = (field: Uint8Array): string => new TextDecoder().decode(field);
  for await (const row of dumpRows(chunks))
    rows.push(row.fields === null ? [row.reason] : row.fields.map(decoded));
  return rows;
}

test('rows are those of a general CSV reader, whatever is in the fields and however they come', async () => {
  const field = fc
    .array(fc.constantFrom('a', '"', '\\', '\n', ',', ' ', '","', '\\"', 'é', '\r\n'), {
      maxLength: 8,
    })
    .map((parts) => parts.join(''));
  const table = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), {
    minLength: 1,
    maxLength: 5,
  });
  await fc.assert(
    fc.asyncProperty(table, fc.integer({ min: 1, max: 40 }), async (rows, size) => {
      const printed = rows.map((row) =>
        row.map((one) => `"${one.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`).join(','),
      );
      const text = `${printed.join('\n')}\n`;
      expect(await rowsOf(text, size)).toEqual(rows);
      expect(parse(text, { escape: '\\', relax_column_count: true })).toEqual(rows);
    }),
  );
});
