import { drawingAhead } from './chart/drawing-ahead.ts';
import type { Desk } from './desk.svelte.ts';

type Work = () => Generator<unknown, void>;

/**
 * What each part of the page needs before it is drawn, in steps between which the page answers: counts
 * for the filters, the drawing, the filters, the list, the source.
 */
export function opening(desk: Desk): readonly Work[] {
  return [
    function* () {
      yield desk.told.counted;
    },
    () =>
      drawingAhead(
        {
          events: desk.told.drawn,
          actors: desk.namedActors,
          documents: desk.timeline.documents,
        },
        desk.view.groupBy,
      ),
    function* () {
      yield desk.weighed;
    },
    function* () {
      yield desk.placeOf;
      yield desk.nameOf('');
      yield desk.told.event('');
    },
    function* () {
      yield desk.document;
    },
  ];
}
