/** A row of dashes, equals signs, underscores or stars, possibly with a gap. */
export function isRuler(text: string): boolean {
  return text.length >= 2 && /^[-=_*~.\s]+$/.test(text) && !/^\.+$/.test(text);
}
