import { firstAtLeast } from '../util/first-at-least.ts';

/** Where in a text something is named, as rising numbers. */
interface Named {
  places: number[];
}

export function addPlace({ places }: Named, place: number): void {
  if ((places.at(-1) ?? -1) < place) places.push(place);
  else places.splice(firstAtLeast(places, place, itself), 0, place);
}

/** Which of several was named last before a place; the first of them where none was. */
export function lastNamed<T extends Named>(things: readonly T[], place: number): T | undefined {
  let last = things[0];
  let latest = -1;
  for (const thing of things) {
    const before = thing.places[firstAtLeast(thing.places, place, itself) - 1] ?? -1;
    if (before > latest) [last, latest] = [thing, before];
  }
  return last;
}

const itself = (place: number): number => place;
