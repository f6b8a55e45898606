import { ENGLISH, type Calendar } from '../../layout/calendar.ts';
import { ymd } from '../../util/days.ts';

const MS = 86_400_000;

/** Days as the reader's language writes them; years before our era as English does. */
export function readerCalendar(locale: string): Calendar {
  const format = (parts: Intl.DateTimeFormatOptions): ((day: number) => string) => {
    const words = new Intl.DateTimeFormat(locale, {
      ...parts,
      calendar: 'gregory',
      timeZone: 'UTC',
    });
    return (day) => words.format(day * MS);
  };
  const year = format({ year: 'numeric' });
  const own: Calendar = {
    day: format({ day: 'numeric' }),
    month: format({ month: 'short' }),
    year,
    monthOfYear: format({ month: 'long', year: 'numeric' }),
    dayOfMonth: format({ day: 'numeric', month: 'short' }),
    decade: /^en\b/.test(locale)
      ? ENGLISH.decade
      : (first) => `${year(first)}–${year(first + 3_650)}`,
  };
  const inOurEra =
    (name: keyof Calendar) =>
    (day: number): string =>
      (ymd(day)[0] > 0 ? own : ENGLISH)[name](day);
  return {
    day: inOurEra('day'),
    month: inOurEra('month'),
    year: inOurEra('year'),
    monthOfYear: inOurEra('monthOfYear'),
    dayOfMonth: inOurEra('dayOfMonth'),
    decade: inOurEra('decade'),
  };
}
