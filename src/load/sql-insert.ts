import { columnsOf } from './columns.ts';
import type { Loader } from './loader.ts';
import { records } from './records.ts';
import { problem } from './result.ts';
import { cutRowDocument, rowDocument } from './rows.ts';
import { bareName, createdTable, nameList, sqlName, tableCreation } from './sql-names.ts';
import { sqlValues } from './sql-values.ts';
import { strings } from './strings.ts';

/** `INSERT IGNORE INTO`, `INSERT OR REPLACE INTO`, `REPLACE INTO`. */
const verb = '(?:INSERT|REPLACE)(?:\\s+(?:IGNORE|DELAYED|LOW_PRIORITY|OR\\s+\\w+)){0,2}\\s+INTO';
const statement = new RegExp(
  `^\\s*${verb}\\s+(${sqlName})\\s*(?:\\(([^)]{1,2000})\\))?\\s*VALUES\\s*`,
  'i',
);
/** With all that no sentence has (`create at the negotiating table`, at the start of a text's line). */
const statementStart = new RegExp(
  `\\n(?=[ \\t]{0,40}(?:${verb}\\s+${sqlName}\\s*(?:\\(|VALUES\\b)|${tableCreation}))`,
  'gi',
);
const anyStatement = new RegExp(`(?:^|\\n)[ \\t]*${verb}\\s`, 'i');

/** Columns of the dump's table, where no statement names them. */
const usual = 'id date refid classification origin destination header content'.split(' ');

/** SQL that inserts cables: the statement's own column names say what is what, or the table's. */
export const sqlInsert: Loader = {
  format: 'sql-insert',
  accepts: ({ text }) => anyStatement.test(text),
  async *read({ name, chunks, head }) {
    const source = { name, format: 'sql-insert' };
    const tables = new Map<string, string[]>();
    let rows = 0;
    for await (const { text, line } of records(strings(chunks, head.bytes), statementStart)) {
      const created = createdTable(text);
      if (created) tables.set(created.table, created.columns);
      const match = statement.exec(text);
      if (!match) continue;
      const named = match[2] ? nameList(match[2]) : null;
      const defined = tables.get(bareName(match[1] ?? ''));
      for (const { values, isWhole } of sqlValues(text, match[0].length)) {
        rows++;
        const columns = named ?? fitting([defined, shown(values), usual], values);
        const reason = 'breaks off inside an INSERT statement';
        if (!isWhole) yield* cutRowDocument(source, columns, { values, line }, reason);
        else if (values.length === columns.length)
          yield rowDocument(source, columns, { values, line });
        else {
          const count = `${values.length} values for ${columns.length} columns`;
          yield problem(name, `has an INSERT statement with ${count}`, { line });
        }
      }
    }
    if (rows === 0) yield problem(name, 'holds no INSERT statement with values');
  },
};

/** The first list that is as long as the row; else the first there is. */
function fitting(
  lists: readonly (readonly string[] | null | undefined)[],
  values: readonly string[],
): readonly string[] {
  return (
    lists.find((list) => list?.length === values.length) ?? lists.find((list) => list) ?? usual
  );
}

/** Columns by what a row holds, where it shows an id and a text. */
function shown(values: readonly string[]): readonly string[] | null {
  const columns = columnsOf(values);
  return columns?.includes('refid') && columns.includes('body') ? columns : null;
}
