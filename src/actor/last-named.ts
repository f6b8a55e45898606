/** Where in a text something is named, as rising numbers. */
interface Named {
  places: number[];
}

export function addPlace({ places }: Named, place: number): void {
  if ((places.at(-1) ?? -1) < place) places.push(place);
  else places.splice(firstFrom(places, place), 0, place);
}

/** Which of several was named last before a place; the first of them where none was. */
export function lastNamed<T extends Named>(things: readonly T[], place: number): T | undefined {
  let last = things[0];
  let latest = -1;
  for (const thing of things) {
    const before = thing.places[firstFrom(thing.places, place) - 1] ?? -1;
    if (before > latest) [last, latest] = [thing, before];
  }
  return last;
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
