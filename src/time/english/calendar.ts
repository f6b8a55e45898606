/** Months from 1, with their abbreviations and the misspellings that telegrams carry. */
export const months: readonly string[] = [
  'january jan januray janaury januari janury',
  'february feb febuary feburary febrary febuaray',
  'march mar',
  'april apr arpil apirl',
  'may',
  'june jun',
  'july jul',
  'august aug agust augst augutst',
  'september sep sept septmber setpember septemeber septembre spetember',
  'october oct ocotber octber octobre',
  'november nov novemeber novermber novembre noveber',
  'december dec decemeber decmber decembre',
];

/** Weekdays from 1 = Monday. */
export const weekdays: readonly string[] = [
  'monday mondays mon',
  'tuesday tuesdays tue tues',
  'wednesday wednesdays wed weds wednesady',
  'thursday thursdays thu thur thurs',
  'friday fridays fri',
  'saturday saturdays sat',
  'sunday sundays sun',
];

/** Seasons from 0. */
export const seasons: readonly string[] = [
  'spring springtime',
  'summer summertime',
  'autumn fall',
  'winter wintertime',
];

/** Words that are months or weekdays only with a capital letter. */
export const capitals =
  'may march mar jan jun jul dec sat sun mon wed fri apr aug sep oct nov feb august april thu tue';

export const units = {
  second: 'second seconds',
  minute: 'minute minutes',
  hour: 'hour hours hr hrs',
  day: 'day days',
  week: 'week weeks wk wks',
  weekend: 'weekend weekends',
  month: 'month months mos',
  quarter: 'quarter quarters',
  year: 'year years yr yrs',
  decade: 'decade decades',
  century: 'century centuries',
} as const;

export const dayparts = {
  MO: 'morning mornings dawn sunrise daybreak',
  MI: 'noon midday',
  AF: 'afternoon afternoons',
  EV: 'evening evenings dusk sunset',
  NI: 'night nights midnight overnight',
} as const;

/** Days from the day of the text; `tonight` also names a part of it. */
export const deictics = { '0': 'today tonight', '-1': 'yesterday', '1': 'tomorrow' } as const;
