/**
 * Months and feasts of other calendars. Which of our days they fall on the text does not say, so they
 * are found and left unresolved. Words that are also names or other words count only with a number.
 */
export const otherMonths = `muharram safar rajab shaban ramadan ramadhan shawwal farvardin
  ordibehesht khordad mordad shahrivar bahman esfand nisan sivan elul tishri tishrei kislev tevet`;

export const ambiguousMonths = `tir mehr aban azar dey`;

export const otherFeasts = `nowruz norouz naw-ruz eid ashura diwali vesak purim hanukkah passover`;

/** `Heisei 18`, `Showa 45`; `1427 AH`. */
export const eras = 'heisei showa taisho meiji juche';
