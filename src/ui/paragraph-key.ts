/** A paragraph's name in the whole collection, and its element's id: `09QUITO4711.p2`. */
export function paragraphKey(document: string, paragraph: string): string {
  return `${document}.${paragraph}`;
}
