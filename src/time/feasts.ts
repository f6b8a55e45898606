import { dayOf, weekday } from '../util/days.ts';
import { bounds, type Bounds } from './bounds.ts';
import { cycleSlot } from './slot.ts';

export interface Feast {
  name: string;
  /** In small letters, apostrophes left out. */
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

function thanksgiving(year: number): Bounds {
  const [first] = bounds(cycleSlot('month', year, 10));
  return one(first + ((4 - weekday(first) + 7) % 7) + 21);
}

const feast = (name: string, days: Feast['days']): Feast => ({
  name,
  words: name.toLowerCase().replaceAll("'", ' ').split(' ').filter(Boolean),
  days,
});

/** Days with a name and a rule that no almanac is needed for; longer names stand first. */
export const feasts: readonly Feast[] = [
  feast('Christmas Eve', fixed(12, 24)),
  feast('Christmas Day', fixed(12, 25)),
  feast('Christmas', fixed(12, 25)),
  feast("New Year's Eve", fixed(12, 31)),
  feast("New Year's Day", fixed(1, 1)),
  feast("New Year's", fixed(1, 1)),
  feast('Good Friday', fromEaster(-2)),
  feast('Easter Sunday', fromEaster(0)),
  feast('Easter Monday', fromEaster(1)),
  feast('Easter', fromEaster(0)),
  feast('Ash Wednesday', fromEaster(-46)),
  feast('Thanksgiving Day', thanksgiving),
  feast('Thanksgiving', thanksgiving),
  feast('Labor Day', (year) => {
    const [first] = bounds(cycleSlot('month', year, 8));
    return one(first + ((8 - weekday(first)) % 7));
  }),
  feast('May Day', fixed(5, 1)),
  feast('Halloween', fixed(10, 31)),
  feast("Valentine's Day", fixed(2, 14)),
  feast('Bastille Day', fixed(7, 14)),
  feast('Boxing Day', fixed(12, 26)),
  feast("All Saints' Day", fixed(11, 1)),
];
