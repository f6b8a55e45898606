import type { Calendar, Language, Words } from './types.ts';

/** Makes words speak. `Intl` is asked for one language by name, so that no machine's own matters. */
export function languageOf(words: Words, calendar: Calendar): Language {
  // The first use of `Intl` loads its tables, which a command that says no number can do without.
  let plurals: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  const format = (n: number): string => (numbers ??= new Intl.NumberFormat(words.locale)).format(n);
  const formOf = (n: number): Intl.LDMLPluralRule =>
    (plurals ??= new Intl.PluralRules(words.locale)).select(n);
  const apart = words.dir === 'rtl' ? isolated : (part: string): string => part;
  return {
    words,
    calendar,
    number: format,
    list: (parts) => parts.map(apart).join(words.comma),
    say(key, ...values) {
      const message = words.messages[key];
      const given: Readonly<Record<string, string | number>> = values[0] ?? {};
      const form =
        typeof message === 'string'
          ? message
          : (message[formOf(Number(given['count']))] ?? message.other);
      return form.replace(/\{(\w+)\}/g, (_, name: string) => {
        const value = given[name] ?? '';
        return typeof value === 'number' ? format(value) : apart(value);
      });
    },
  };
}

/**
 * A name of another direction must not draw what stands beside it into its own (Unicode's isolates);
 * what is put together of such names runs as the language does.
 */
function isolated(part: string): string {
  return `${part.includes('\u2069') ? '\u2067' : '\u2068'}${part}\u2069`;
}
