import type { When } from '../event/types.ts';

/** Whether a date is one day, or one minute of it, and said without doubt. */
export const isExact = ({ edtf, earliest, latest }: When): boolean =>
  earliest === latest && /^-?\d{4}-\d\d-\d\d(T[\d:]+Z)?$/.test(edtf);

/** Whether a date is a stretch with both ends, as against one moment somewhere between two. */
export const isInterval = ({ edtf }: When): boolean => edtf.includes('/') && !isOpen({ edtf });

/** `2001/..` or `../2001`: one end is not known. */
export const isOpen = ({ edtf }: Pick<When, 'edtf'>): boolean => /^\.\.|\.\.$|^\/|\/$/.test(edtf);
