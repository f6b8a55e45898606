/** The reader's language, or the machine's where the browser's name for it is none that Intl knows. */
function readersLocale(): string | undefined {
  try {
    return Intl.getCanonicalLocales(navigator.language)[0];
  } catch {
    return undefined;
  }
}

export const locale = readersLocale();

const numbers = new Intl.NumberFormat(locale);

/** A number as the reader writes it: `1,234`, `1.234`. */
export function number(n: number): string {
  return numbers.format(n);
}

/** The page speaks English, and so do its lists: `Japan, China or Korea`. */
const lists = {
  any: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
  all: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
} as const;

/** Names in a row; long lists are cut: `Japan, China or 4 more`. */
export function listed(names: readonly string[], kind: keyof typeof lists): string {
  const shown =
    names.length > 4 ? [...names.slice(0, 3), `${number(names.length - 3)} more`] : names;
  return lists[kind].format(shown);
}
