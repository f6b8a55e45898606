/** Where in a text each thing was named, to tell which of several was named last. */
export class LastNamed<T> {
  readonly #places = new Map<T, number[]>();

  add(thing: T, place: number): void {
    const places = this.#places.get(thing);
    if (!places) this.#places.set(thing, [place]);
    else if ((places.at(-1) ?? 0) < place) places.push(place);
    else places.splice(firstFrom(places, place), 0, place);
  }

  /** The thing named last before a place; the first of them where none was. */
  lastOf(things: readonly T[], place: number): T | undefined {
    let last = things[0];
    let latest = -1;
    for (const thing of things) {
      const places = this.#places.get(thing) ?? [];
      const before = places[firstFrom(places, place) - 1] ?? -1;
      if (before > latest) [last, latest] = [thing, before];
    }
    return last;
  }
}

/** Index of the first of rising numbers that is not below another. */
function firstFrom(numbers: readonly number[], least: number): number {
  let low = 0;
  for (let high = numbers.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
