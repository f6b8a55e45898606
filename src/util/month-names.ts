const NAMES =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** Name of a month, 1-12; empty for any other number. */
export const monthName = (month: number): string => NAMES[month - 1] ?? '';
