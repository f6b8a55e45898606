/** `cable`, `` `wl`.`cable` ``, `"public"."cable"`, `[dbo].[cable]`. */
export const sqlName = '[\\["\'`]?[\\w$]+[\\]"\'`]?(?:\\.[\\["\'`]?[\\w$]+[\\]"\'`]?){0,2}';

/** A name without its quotation marks and without the schema before it, in lower case. */
export function bareName(printed: string): string {
  const last = printed.split('.').at(-1) ?? printed;
  return last.replace(/[^\w$ ]/g, '').toLowerCase();
}

/** The names in `(id, "date", `refid`)`. */
export function nameList(printed: string): string[] {
  return printed.split(',').map((one) => bareName(one.trim()));
}

/** How a table's definition begins, up to its first column. */
export const tableCreation = `CREATE\\s+(?:\\w+\\s+){0,2}TABLE\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?(?<table>${sqlName})\\s*\\(`;

const creation = new RegExp(`^\\s*${tableCreation}`, 'i');

/** What begins a line of a table's definition and names no column. */
const noColumn = /^(?:PRIMARY|FOREIGN|UNIQUE|KEY|INDEX|CONSTRAINT|CHECK|FULLTEXT|SPATIAL)\b/i;

/** The table that a CREATE TABLE statement makes, and its columns in order; null for other text. */
export function createdTable(statement: string): { table: string; columns: string[] } | null {
  const match = creation.exec(statement);
  if (!match?.groups?.['table']) return null;
  return {
    table: bareName(match.groups['table']),
    columns: definitions(statement.slice(match[0].length)),
  };
}

/** First words of the definitions up to the closing bracket; `decimal(8, 2)` is one definition. */
function definitions(text: string): string[] {
  const columns: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length && depth >= 0; at++) {
    const char = text.charAt(at);
    if (char === '(') depth++;
    if (char === ')') depth--;
    if (depth >= 0 && !(depth === 0 && char === ',')) continue;
    const definition = text.slice(from, at).trim();
    from = at + 1;
    if (definition !== '' && !noColumn.test(definition))
      columns.push(bareName(definition.split(/\s/, 1)[0] ?? ''));
  }
  return columns;
}
