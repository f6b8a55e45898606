/** The address where it is an http or https one, else null: no `javascript:` reaches a page. */
export function webAddress(text: string): string | null {
  return /^https?:\/\/[^\s"'<>\\]+$/i.test(text.trim()) ? text.trim() : null;
}
