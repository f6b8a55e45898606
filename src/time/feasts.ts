import { dayOf, weekday } from '../util/days.ts';
import { bounds, type Bounds } from './bounds.ts';
import { cycleSlot } from './slot.ts';

export interface Feast {
  name: string;
  /** In small letters, apostrophes and full stops left out. */
  words: readonly string[];
  /** Its days in a year. */
  days: (year: number) => Bounds;
}

/** Western Easter Sunday, by the Gregorian computus in its published anonymous form. */
function easter(year: number): number {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const moon = Math.floor((century + 8) / 25);
  const lift = Math.floor((century - moon + 1) / 3);
  const h = (19 * a + century - Math.floor(century / 4) - lift + 15) % 30;
  const l = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - h - (rest % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1);
}

const one = (day: number): Bounds => [day, day];
const fixed = (month: number, day: number) => (year: number) => one(dayOf(year, month, day));
const fromEaster = (days: number) => (year: number) => one(easter(year) + days);

/** The nth weekday of a month; the last one for -1. */
const nthDay =
  (month: number, wanted: number, n: number) =>
  (year: number): Bounds => {
    const [first, last] = bounds(cycleSlot('month', year, month - 1));
    if (n < 0) return one(last - ((weekday(last) - wanted + 7) % 7));
    return one(first + ((wanted - weekday(first) + 7) % 7) + (n - 1) * 7);
  };

const feast = (name: string, days: Feast['days']): Feast => ({
  name,
  words: name.toLowerCase().replace(/['.]/g, ' ').split(' ').filter(Boolean),
  days,
});

const THURSDAY = 4;
const MONDAY = 1;

/**
 * Days with a name and a rule that no almanac is needed for, whichever country speaks; longer names
 * stand first. `Independence Day` is not here: the text does not say whose.
 */
export const feasts: readonly Feast[] = [
  feast('Christmas Eve', fixed(12, 24)),
  feast('Christmas Day', fixed(12, 25)),
  feast('Christmas', fixed(12, 25)),
  feast('Boxing Day', fixed(12, 26)),
  feast("New Year's Eve", fixed(12, 31)),
  feast("New Year's Day", fixed(1, 1)),
  feast("New Year's", fixed(1, 1)),
  feast('New Year', fixed(1, 1)),
  feast('Epiphany', fixed(1, 6)),
  feast('Ash Wednesday', fromEaster(-46)),
  feast('Palm Sunday', fromEaster(-7)),
  feast('Maundy Thursday', fromEaster(-3)),
  feast('Holy Thursday', fromEaster(-3)),
  feast('Good Friday', fromEaster(-2)),
  feast('Holy Saturday', fromEaster(-1)),
  feast('Easter Sunday', fromEaster(0)),
  feast('Easter Monday', fromEaster(1)),
  feast('Easter', fromEaster(0)),
  feast('Ascension Day', fromEaster(39)),
  feast('Whit Sunday', fromEaster(49)),
  feast('Whit Monday', fromEaster(50)),
  feast('Pentecost', fromEaster(49)),
  feast("All Saints' Day", fixed(11, 1)),
  feast("All Souls' Day", fixed(11, 2)),
  feast("Valentine's Day", fixed(2, 14)),
  feast("St. Patrick's Day", fixed(3, 17)),
  feast("St. George's Day", fixed(4, 23)),
  feast("St. Andrew's Day", fixed(11, 30)),
  feast('Halloween', fixed(10, 31)),
  feast('May Day', fixed(5, 1)),
  feast("International Women's Day", fixed(3, 8)),
  feast('Earth Day', fixed(4, 22)),
  feast('Europe Day', fixed(5, 9)),
  feast('World AIDS Day', fixed(12, 1)),
  feast('Human Rights Day', fixed(12, 10)),
  feast('United Nations Day', fixed(10, 24)),
  feast('Martin Luther King Day', nthDay(1, MONDAY, 3)),
  feast("Presidents' Day", nthDay(2, MONDAY, 3)),
  feast('Memorial Day', nthDay(5, MONDAY, -1)),
  feast('Juneteenth', fixed(6, 19)),
  feast('Labor Day', nthDay(9, MONDAY, 1)),
  feast('Columbus Day', nthDay(10, MONDAY, 2)),
  feast('Veterans Day', fixed(11, 11)),
  feast('Armistice Day', fixed(11, 11)),
  feast('Thanksgiving Day', nthDay(11, THURSDAY, 4)),
  feast('Thanksgiving', nthDay(11, THURSDAY, 4)),
  feast('Bastille Day', fixed(7, 14)),
  feast('Canada Day', fixed(7, 1)),
  feast('Australia Day', fixed(1, 26)),
  feast('Anzac Day', fixed(4, 25)),
  feast('Cinco de Mayo', fixed(5, 5)),
  feast('Guy Fawkes Night', fixed(11, 5)),
];
