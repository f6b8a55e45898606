/** A whole number with commas between thousands. `toLocaleString` would cost a frame its budget. */
export const grouped = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');
