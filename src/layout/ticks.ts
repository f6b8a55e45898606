import type { Language } from '../language/types.ts';
import type { Scale } from './scale.ts';
import { textWidth, WIDEST_FONT } from './text-width.ts';
import { UNITS, type Unit } from './units.ts';

interface Tick {
  day: number;
  x: number;
  /** Empty where the label would not fit. */
  label: string;
  /** Begins a parent unit too: its grid line is stronger. */
  strong: boolean;
}

interface ParentTick {
  /** First day of the unit. */
  day: number;
  /** Where the label starts: at the unit's first day, or at the left edge while the unit lasts. */
  x: number;
  label: string;
}

export interface Axis {
  ticks: Tick[];
  parents: ParentTick[];
}

/** Units that have room and, in a second row, those they belong to. Only what is on screen. */
export function axisOf(scale: Scale, language: Language, rows: 1 | 2 = 2, textScale = 1): Axis {
  const room = (u: Unit): number => textScale * (rows === 1 ? u.roomAlone : u.room);
  const unit = UNITS.find((u) => u.days * scale.perDay >= room(u)) ?? UNITS.at(-1);
  if (!unit) return { ticks: [], parents: [] };
  const { parent } = unit;
  const ticks = starts(unit.cut, scale)
    .filter((day) => day >= scale.from && day <= scale.to)
    .map((day) => ({
      day,
      x: scale.x(day),
      label: rows === 1 ? unit.alone(day, language) : unit.label(day, language),
      strong: parent ? parent.cut.floor(day) === day : false,
    }));
  for (const tick of ticks) {
    if (tick.x + 4 + textScale * WIDEST_FONT * textWidth(tick.label) > scale.right) tick.label = '';
  }
  return {
    ticks,
    parents: parent && rows === 2 ? parentsOf(parent, scale, textScale, language) : [],
  };
}

const GAP = 12;

function parentsOf(
  parent: NonNullable<Unit['parent']>,
  scale: Scale,
  textScale: number,
  language: Language,
): ParentTick[] {
  const days = starts(parent.cut, scale);
  const placed: ParentTick[] = [];
  days.forEach((day, i) => {
    const label = parent.label(day, language);
    const x = Math.max(scale.left, scale.x(day));
    const next = days[i + 1];
    const end = Math.min(scale.right, next === undefined ? Infinity : scale.x(next) - GAP);
    if (label !== '' && x + 4 + textScale * WIDEST_FONT * textWidth(label) <= end)
      placed.push({ day, x, label });
  });
  return placed;
}

/** First days of all units that touch the window: at most as many as it has pixels, however long. */
function starts(cut: Unit['cut'], scale: Scale): number[] {
  const days: number[] = [];
  const most = scale.right - scale.left;
  for (
    let day = cut.floor(scale.from);
    day <= scale.to && days.length < most;
    day = cut.next(day)
  ) {
    days.push(day);
  }
  return days;
}
