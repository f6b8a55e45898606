const names = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');

/** 1-12 for a month name or its abbreviation in any case; 0 for anything else. */
export function monthNumber(name: string): number {
  return names.indexOf(name.slice(0, 3).toUpperCase()) + 1;
}

/** For patterns: the three letters every month begins with. */
export const monthSource = names.join('|');
