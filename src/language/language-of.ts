import type { Calendar, Language, Words } from './types.ts';

/** Makes words speak. `Intl` is asked for one language by name, so that no machine's own matters. */
export function languageOf(words: Words, calendar: Calendar): Language {
  const plurals = new Intl.PluralRules(words.locale);
  const numbers = new Intl.NumberFormat(words.locale);
  const format = (n: number): string => numbers.format(n);
  return {
    words,
    calendar,
    number: format,
    list: (parts) => parts.join(words.comma),
    say(key, ...values) {
      const message = words.messages[key];
      const given: Readonly<Record<string, string | number>> = values[0] ?? {};
      const form =
        typeof message === 'string'
          ? message
          : (message[plurals.select(Number(given['count']))] ?? message.other);
      return form.replace(/\{(\w+)\}/g, (_, name: string) => {
        const value = given[name] ?? '';
        return typeof value === 'number' ? format(value) : value;
      });
    },
  };
}
