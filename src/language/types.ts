import type { en } from './en.ts';

/**
 * A sentence with `{places}` for what it is about. Where it counts it has one form for each plural
 * of its language (CLDR), chosen by what `{count}` stands for.
 */
export type Message =
  string | (Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string });

/** English settles what there is to say. */
export type Key = keyof typeof en.messages;

type Places<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Places<Rest>
  : never;
type Form<Text> = Text extends { other: infer Other } ? Other : Text;
export type PlacesOf<K extends Key> = Places<Form<(typeof en.messages)[K]>>;
export type Values<K extends Key> = Readonly<Record<PlacesOf<K>, string | number>>;

/** Everything that a chart says, as data. Quotes and titles of events stay in the cable's language. */
export interface Words {
  /** BCP 47. */
  readonly tag: string;
  /** Whose plurals, numbers and dates: the tag, with the place or the digits where they matter. */
  readonly locale: string;
  /** What its speakers call it. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** Stands between the parts of a list. */
  readonly comma: string;
  readonly messages: Readonly<Record<Key, Message>>;
}

/** How days, months and years are written; all are given as day numbers. */
export interface Calendar {
  /** `8 August 2006`, `August 2006`, `2006`. */
  day: (day: number) => string;
  month: (day: number) => string;
  year: (day: number) => string;
  /** Both days inclusive: `8–12 August 2006`, `July–September 2006`, `1997–1999`. */
  span: (first: number, last: number) => string;
  /** For the axis: `8`, `Aug`, `8 Aug`. */
  date: (day: number) => string;
  shortMonth: (day: number) => string;
  shortDay: (day: number) => string;
}

/** A language as it is spoken: words that know their plurals, numbers and dates. */
export interface Language {
  readonly words: Words;
  readonly calendar: Calendar;
  /** A message with its places filled in; numbers are written as the language writes them. */
  say: <K extends Key>(
    key: K,
    ...values: [PlacesOf<K>] extends [never] ? [] : [Values<K>]
  ) => string;
  number: (n: number) => string;
  list: (parts: readonly string[]) => string;
}
