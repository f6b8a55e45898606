import type { Loader } from './loader.ts';
import { records } from './records.ts';
import { problem } from './result.ts';
import { rowDocument } from './rows.ts';
import { sqlValues } from './sql-values.ts';
import { strings } from './strings.ts';

const statement = /^\s*INSERT INTO\s+["'`]?\w+["'`]?\s*(?:\(([^)]{1,2000})\))?\s*VALUES\s*/i;
const statementStart = /\n(?=[ \t]{0,40}INSERT INTO\s)/gi;

/** Columns of the dump's table, where a statement names none. */
const usual = 'id date refid classification origin destination header content'.split(' ');

/** SQL that inserts cables: the statement's own column names say what is what. */
export const sqlInsert: Loader = {
  format: 'sql-insert',
  accepts: ({ text }) => /(?:^|\n)[ \t]*INSERT INTO\s/i.test(text),
  async *read({ name, chunks, head }) {
    const source = { name, format: 'sql-insert' };
    for await (const { text, line } of records(strings(chunks, head.bytes), statementStart)) {
      const match = statement.exec(text);
      if (!match) continue;
      const columns = match[1]?.split(',').map((column) => column.trim()) ?? usual;
      for (const values of sqlValues(text, match[0].length)) {
        if (!values) yield problem(name, 'breaks off inside an INSERT statement', { line });
        else if (values.length === columns.length)
          yield rowDocument(source, columns, { values, line });
        else {
          const count = `${values.length} values for ${columns.length} columns`;
          yield problem(name, `has an INSERT statement with ${count}`, { line });
        }
      }
    }
  },
};
